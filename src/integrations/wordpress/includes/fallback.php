<?php
/**
 * What stands in a page before the comparison is drawn, and where it cannot be: without JavaScript,
 * in a feed, in an e-mail.
 *
 * @package treatment-comparison
 */

namespace TreatmentComparison;

defined( 'ABSPATH' ) || exit;

/**
 * The options' names, how each is taken and how often, with sources. No figures of effects: one
 * without its comparator misleads.
 *
 * @param array                 $dataset    The dataset.
 * @param array<string, string> $attributes The element's attributes.
 * @return string Markup.
 */
function fallback( $dataset, $attributes ) {
	$asked     = words_in( $attributes['compare'] ?? '' );
	$therapies = $asked ? chosen( $dataset, $asked ) : $dataset['therapies'];
	$lang      = text_of( $dataset['language'] ?? '' );
	$lang      = is_language( $lang ) ? ' lang="' . esc_attr( $lang ) . '"' : '';
	$cited     = array();
	$rows      = '';
	foreach ( $therapies as $therapy ) {
		$brands = implode( ', ', array_filter( (array) ( $therapy['brands'] ?? array() ), 'is_string' ) );
		$name   = $therapy['name'] . ( '' === $brands ? '' : ' (' . $brands . ')' );
		$none   = 'none' === ( $therapy['kind'] ?? '' );
		$rows  .= '<tr><th scope="row">' . esc_html( $name ) . '</th><td>'
			. cell( $therapy['settingFact'] ?? array( 'text' => $therapy['formulation'] ?? '' ), $none, $cited ) . '</td><td>'
			. cell( $therapy['schedule'] ?? array(), $none, $cited ) . '</td></tr>';
	}
	$heads = '';
	foreach ( array( __( 'Option', 'treatment-comparison' ), __( 'How it is taken', 'treatment-comparison' ), __( 'How often', 'treatment-comparison' ) ) as $head ) {
		$heads .= '<th scope="col">' . esc_html( $head ) . '</th>';
	}
	return '<div class="treatment-comparison-fallback"><table><caption' . $lang . '>' . esc_html( $dataset['decision']['question'] ) . '</caption>'
		. '<thead><tr>' . $heads . '</tr></thead><tbody' . $lang . '>' . $rows . '</tbody></table>'
		. '<p>' . where_the_figures_are() . '</p>' . provenance( $dataset, $lang ) . sources( $dataset, $cited, $lang ) . '</div>';
}

/**
 * The options that were asked for, in that order. What the dataset lacks is named to editors.
 *
 * @param array    $dataset The dataset.
 * @param string[] $ids     Ids of options.
 */
function chosen( $dataset, $ids ) {
	$by_id  = array_column( $dataset['therapies'], null, 'id' );
	$chosen = array();
	foreach ( $ids as $id ) {
		if ( isset( $by_id[ $id ] ) ) {
			$chosen[ $id ] = $by_id[ $id ];
		}
	}
	return $chosen;
}

/**
 * A statement of the dataset; its sources are noted.
 *
 * @param mixed    $fact    `text` and `sources`.
 * @param bool     $is_none Whether the option is to take nothing.
 * @param string[] $cited   Ids of the sources so far.
 */
function cell( $fact, $is_none, &$cited ) {
	$text = text_of( is_array( $fact ) ? $fact['text'] ?? '' : '' );
	if ( '' === $text ) {
		return $is_none ? esc_html__( 'Nothing is taken.', 'treatment-comparison' ) : esc_html__( 'Not in the dataset.', 'treatment-comparison' );
	}
	$cited = array_merge( $cited, array_filter( (array) ( $fact['sources'] ?? array() ), 'is_string' ) );
	return esc_html( $text );
}

function where_the_figures_are() {
	if ( is_feed() ) {
		return sprintf(
			'<a href="%s">%s</a>',
			esc_url( get_permalink() ),
			esc_html__( 'See on our site what each option may do for you and to you, with the source of every figure.', 'treatment-comparison' )
		);
	}
	return esc_html__( 'What each option may do for you and to you, with figures and their sources, is shown here once the comparison is drawn. That needs JavaScript.', 'treatment-comparison' );
}

/**
 * What this is, how old, and who checked it.
 *
 * @param array  $dataset The dataset.
 * @param string $lang    Attribute for what is in the dataset's language.
 */
function provenance( $dataset, $lang ) {
	$governance = $dataset['governance'];
	$published  = day( $governance['published'] ?? '' );
	$review_by  = day( $governance['reviewBy'] ?? '' );
	/* translators: 1: version of the dataset, 2: a day, 3: a day. */
	$line = '' === $published || '' === $review_by ? '' : sprintf( __( 'Version %1$s of %2$s, to be reviewed by %3$s.', 'treatment-comparison' ), text_of( $dataset['version'] ?? '' ), $published, $review_by );
	return '<p>' . esc_html__( 'General information. It does not recommend an option and does not replace a talk with your doctor or nurse.', 'treatment-comparison' )
		. ' ' . esc_html( $line ) . ' <span' . $lang . '>' . esc_html( text_of( $governance['review'] ?? '' ) ) . '</span></p>';
}

/**
 * A day as this site writes days. Empty for what is none.
 *
 * @param mixed $written Year-month-day.
 */
function day( $written ) {
	$zone = new \DateTimeZone( 'UTC' );
	$day  = \DateTimeImmutable::createFromFormat( '!Y-m-d', text_of( $written ), $zone );
	return $day ? (string) wp_date( get_option( 'date_format' ), $day->getTimestamp(), $zone ) : '';
}

/**
 * The sources of what the table says.
 *
 * @param array    $dataset The dataset.
 * @param string[] $ids     Ids of sources.
 * @param string   $lang    Attribute for what is in the dataset's language.
 */
function sources( $dataset, $ids, $lang ) {
	$items = '';
	foreach ( $dataset['sources'] as $source ) {
		if ( ! is_array( $source ) || ! in_array( $source['id'] ?? '', $ids, true ) ) {
			continue;
		}
		$title  = esc_html( text_of( $source['title'] ?? '' ) );
		$url    = esc_url( text_of( $source['url'] ?? '' ), array( 'https' ) );
		$items .= '<li>' . ( '' === $url ? $title : '<a href="' . $url . '" rel="noopener noreferrer external">' . $title . '</a>' ) . '</li>';
	}
	return '' === $items ? '' : '<details><summary>' . esc_html__( 'Sources of this table', 'treatment-comparison' ) . '</summary><ul' . $lang . '>' . $items . '</ul></details>';
}
