<?php
/**
 * A comparison in a page: the block and the shortcode.
 *
 * @package treatment-comparison
 */

namespace TreatmentComparison;

defined( 'ABSPATH' ) || exit;

/**
 * What is to be shown, and what is wrong with what was asked for.
 *
 * @param array<string, mixed> $said By name, as a block or a shortcode has it.
 * @return array{attributes: array<string, string>, dataset: array|null, problems: string[]} Without a
 *   `src` among the attributes there is nothing to show.
 */
function comparison( $said ) {
	$asked = array();
	foreach ( array( 'dataset', 'media', 'src' ) as $name ) {
		$value          = $said[ $name ] ?? '';
		$asked[ $name ] = is_scalar( $value ) ? trim( (string) $value ) : '';
	}
	$place    = locate( $asked );
	$read     = read_attributes( $said );
	$dataset  = '' === $place['path'] ? null : read_dataset( $place['path'] )['dataset'];
	$problems = array_merge( $place['problems'], $read['problems'] );
	if ( $dataset ) {
		$problems = array_merge( $problems, choice_problems( $dataset, $read['attributes'] ) );
	}
	return array(
		'attributes' => '' === $place['src'] ? array() : array( 'src' => $place['src'] ) + $read['attributes'],
		'dataset'    => $dataset,
		'problems'   => $problems,
	);
}

/**
 * The markup of a comparison: a place that the script fills, with a table in it until then.
 *
 * @param array<string, mixed>                    $said    As a block or a shortcode has it.
 * @param callable(array<string, string>): string $opening Makes the attributes of the outer element.
 */
function markup( $said, $opening ) {
	$comparison = comparison( $said );
	$notes      = problems_for_editors( $comparison['problems'] );
	if ( ! $comparison['attributes'] ) {
		return $notes . '<p>' . esc_html__( 'This comparison cannot be shown at the moment.', 'treatment-comparison' ) . '</p>';
	}
	enqueue_assets();
	shown_addresses( $comparison['attributes']['src'] );
	$place = array( 'data-treatment-comparison' => '' );
	foreach ( $comparison['attributes'] as $name => $value ) {
		// The page's own attribute: it also says the language of what is inside.
		$place[ 'lang' === $name ? $name : 'data-' . $name ] = $value;
	}
	$inside = $comparison['dataset'] ? fallback( $comparison['dataset'], $comparison['attributes'] ) : '<p>' . where_the_figures_are() . '</p>';
	return $notes . '<div ' . $opening( $place ) . '>' . $inside . '</div>';
}

/**
 * Addresses of datasets that this page shows and that were found good: a file of the media library
 * may lie on another site.
 *
 * @param string $address One more.
 * @return string[]
 */
function shown_addresses( $address = '' ) {
	static $shown = array();
	if ( '' !== $address ) {
		$shown[] = $address;
	}
	return $shown;
}

/**
 * What is wrong, for those who can mend it. Visitors do not see it.
 *
 * @param string[] $problems What is wrong.
 */
function problems_for_editors( $problems ) {
	$post = get_the_ID();
	if ( ! $problems || is_feed() || ! ( $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_posts' ) ) ) {
		return '';
	}
	$items = implode( '', array_map( function ( $problem ) {
		return '<li>' . esc_html( $problem ) . '</li>';
	}, $problems ) );
	wp_enqueue_style( HANDLE );
	return '<div class="treatment-comparison-problems"><p>' . esc_html__( 'Only people who can edit this page see this:', 'treatment-comparison' ) . '</p><ul>' . $items . '</ul></div>';
}

add_action( 'init', __NAMESPACE__ . '\register_shortcode' );
function register_shortcode() {
	add_shortcode( 'treatment_comparison', __NAMESPACE__ . '\shortcode' );
}

/**
 * `[treatment_comparison dataset="multiple-sclerosis" compare="a b"]`
 *
 * @param array|string $said Its attributes. One without a value is an entry without a name.
 */
function shortcode( $said ) {
	$named = array();
	foreach ( is_array( $said ) ? $said : array() as $name => $value ) {
		if ( is_int( $name ) ) {
			$named[ (string) $value ] = '';
		} else {
			$named[ $name ] = $value;
		}
	}
	return markup(
		$named,
		function ( $place ) {
			$written = array();
			foreach ( $place as $name => $value ) {
				$written[] = $name . '="' . esc_attr( $value ) . '"';
			}
			return implode( ' ', $written );
		}
	);
}

add_action( 'init', __NAMESPACE__ . '\register_block' );
function register_block() {
	register_block_type( FOLDER . '/block', array( 'render_callback' => __NAMESPACE__ . '\block' ) );
}

/**
 * The block, on a page.
 *
 * @param array<string, mixed> $attributes As the editor saved them.
 */
function block( $attributes ) {
	return markup( said_by_block( $attributes ), 'get_block_wrapper_attributes' );
}

/**
 * A block's attributes by the element's names. Those that WordPress itself adds are left out.
 *
 * @param array<string, mixed> $attributes As the editor saved them.
 */
function said_by_block( $attributes ) {
	$said = array();
	foreach ( array_merge( array( 'dataset', 'media', 'src' ), array_keys( KINDS ) ) as $name ) {
		$value = $attributes[ 'heading-level' === $name ? 'headingLevel' : $name ] ?? null;
		if ( null !== $value && false !== $value && 0 !== $value ) {
			$said[ $name ] = true === $value ? '1' : $value;
		}
	}
	return $said;
}
