<?php
/**
 * Mount points and elements that authors wrote into a post by hand.
 *
 * @package treatment-comparison
 */

namespace TreatmentComparison;

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_element', 10, 2 );
/**
 * Lets people who may not write any HTML keep the element. It is as harmless as a table: it shows
 * what it loads as text, and where it loads from is checked when the post is shown. A mount point, a
 * div with data attributes, WordPress keeps without us.
 *
 * @param array  $tags    What is allowed: attributes by tag.
 * @param string $context Where.
 */
function allow_element( $tags, $context ) {
	if ( 'post' === $context ) {
		$tags['treatment-comparison'] = array_fill_keys( array_merge( array( 'src', 'class', 'id', 'dir' ), array_keys( KINDS ) ), true );
	}
	return $tags;
}

// Wherever WordPress keeps what people without unfiltered HTML write, after blocks and shortcodes.
foreach ( array( 'the_content', 'the_excerpt', 'widget_block_content', 'widget_text_content', 'widget_custom_html_content' ) as $treatment_comparison_place ) {
	add_filter( $treatment_comparison_place, __NAMESPACE__ . '\see_to_handwritten', 12 );
}
/**
 * Brings the script for what was written by hand, and keeps it from loading data from elsewhere than
 * the settings allow. What stands inside is then shown as it is.
 *
 * @param string $content What is shown, with blocks and shortcodes made into markup.
 */
function see_to_handwritten( $content ) {
	if ( false === stripos( $content, 'treatment-comparison' ) ) {
		return $content;
	}
	$problems = array();
	$found    = false;
	$tag      = new \WP_HTML_Tag_Processor( $content );
	while ( $tag->next_tag() ) {
		$is_element = 'TREATMENT-COMPARISON' === $tag->get_tag();
		if ( ! $is_element && null === $tag->get_attribute( 'data-treatment-comparison' ) ) {
			continue;
		}
		$found = true;
		foreach ( array( 'src', 'local' ) as $name ) {
			$name    = $is_element ? $name : 'data-' . $name;
			$address = $tag->get_attribute( $name );
			if ( ! is_string( $address ) || is_allowed_here( $address ) ) {
				continue;
			}
			$tag->remove_attribute( $name );
			if ( ! $is_element ) {
				$tag->remove_attribute( 'data-treatment-comparison' );
			}
			/* translators: %s: an address. */
			$problems[] = sprintf( __( 'A dataset from %s may not be shown here. Who manages this site can allow its address in the settings of Treatment Comparison.', 'treatment-comparison' ), $address );
		}
	}
	// WordPress makes an excerpt of the whole text of a post, and takes all elements out of it.
	if ( doing_filter( 'get_the_excerpt' ) ) {
		return $tag->get_updated_html();
	}
	if ( $found ) {
		enqueue_assets();
	}
	return problems_for_editors( $problems ) . $tag->get_updated_html();
}

/**
 * Whether an address that was written by hand may be used. A relative one is one of this site.
 *
 * @param string $address The address.
 */
function is_allowed_here( $address ) {
	$address = trim( $address );
	return is_allowed_address( $address )
		|| in_array( $address, shown_addresses(), true )
		|| ( 1 === preg_match( '~^[\w.-][\w./-]*\z~', $address ) && is_json_file( $address ) );
}
