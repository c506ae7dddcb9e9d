<?php
/**
 * What an author may say of a comparison, and what is wrong with it.
 *
 * @package treatment-comparison
 */

namespace TreatmentComparison;

defined( 'ABSPATH' ) || exit;

const THEMES = array( 'auto', 'light', 'dark' );

/** Most options side by side. */
const MOST_OPTIONS = 4;

/** The element's attributes, by the kind of their value. `src` is found out by `locate`. */
const KINDS = array(
	'local'         => 'address',
	'compare'       => 'ids',
	'population'    => 'id',
	'current'       => 'id',
	'mode'          => array( 'full', 'visit', 'card' ),
	'layout'        => array( 'steps', 'page' ),
	'link'          => 'flag',
	'measures'      => 'flag',
	'full'          => 'page',
	'idle'          => 'minutes',
	'theme'         => THEMES,
	'heading-level' => array( '1', '2', '3', '4', '5', '6' ),
	'audience'      => array( 'patient', 'clinician' ),
	'sections'      => array( 'picker', 'marks', 'table', 'chart', 'calendar', 'harms', 'stopping', 'questions', 'take' ),
	'lang'          => 'language',
);

/**
 * Sorts what an author said into attributes that can be used and problems.
 *
 * @param array<string, mixed> $said By name, as a block or a shortcode has it.
 * @return array{attributes: array<string, string>, problems: string[]}
 */
function read_attributes( $said ) {
	$attributes = array();
	$problems   = array();
	foreach ( $said as $name => $value ) {
		if ( in_array( $name, array( 'dataset', 'media', 'src' ), true ) ) {
			continue;
		}
		if ( ! isset( KINDS[ $name ] ) ) {
			$known = implode( ', ', array_merge( array( 'dataset', 'media', 'src' ), array_keys( KINDS ) ) );
			/* translators: 1: a name, 2: all names. */
			$problems[] = sprintf( __( '“%1$s” is not known. What can be said: %2$s.', 'treatment-comparison' ), $name, $known );
			continue;
		}
		$value = is_scalar( $value ) ? trim( (string) $value ) : '';
		if ( '' === $value && 'flag' !== KINDS[ $name ] ) {
			continue;
		}
		$problem = problem_with( $name, $value );
		if ( '' !== $problem ) {
			$problems[] = $problem;
		} elseif ( 'flag' !== KINDS[ $name ] || ! in_array( $value, array( '0', 'false', 'no' ), true ) ) {
			$attributes[ $name ] = 'flag' === KINDS[ $name ] ? '' : $value;
		}
	}
	return array(
		'attributes' => with_defaults( $attributes ),
		'problems'   => $problems,
	);
}

/**
 * What is wrong with a value, in words, with the way out. Empty: nothing.
 *
 * @param string $name  Name of the attribute.
 * @param string $value Its value.
 */
function problem_with( $name, $value ) {
	$kind = KINDS[ $name ];
	if ( 'sections' === $name ) {
		$wrong = array_diff( words_in( $value ), $kind );
		return $wrong ? one_of( $name, implode( ' ', $wrong ), $kind ) : '';
	}
	if ( is_array( $kind ) ) {
		return in_array( $value, $kind, true ) ? '' : one_of( $name, $value, $kind );
	}
	switch ( $kind ) {
		case 'flag':
			$known = array( '', '1', 'true', 'yes', $name, '0', 'false', 'no' );
			return in_array( $value, $known, true ) ? '' : one_of( $name, $value, array( 'yes', 'no' ) );
		case 'address':
			/* translators: 1: a name, 2: an address. */
			return is_allowed_address( $value ) ? '' : sprintf( __( '“%1$s” names the address %2$s, which may not be used here. Who manages this site can allow it in the settings of Treatment Comparison.', 'treatment-comparison' ), $name, $value );
		case 'page':
			/* translators: 1: a name, 2: an address. */
			return is_address( $value ) ? '' : sprintf( __( '“%1$s” must be the address of a page, with https://, and not “%2$s”.', 'treatment-comparison' ), $name, $value );
		case 'minutes':
			/* translators: 1: a name, 2: what was written. */
			return is_numeric( $value ) && $value >= 0 ? '' : sprintf( __( '“%1$s” must be a number of minutes, and not “%2$s”.', 'treatment-comparison' ), $name, $value );
		case 'language':
			/* translators: 1: a name, 2: what was written. */
			return is_language( $value ) ? '' : sprintf( __( '“%1$s” must be a language code such as en, and not “%2$s”.', 'treatment-comparison' ), $name, $value );
		default:
			return '';
	}
}

/**
 * @param string   $name  Name of the attribute.
 * @param string   $value Its value.
 * @param string[] $known All that it can be.
 */
function one_of( $name, $value, $known ) {
	/* translators: 1: a name, 2: what was written, 3: all that can be written. */
	return sprintf( __( '“%1$s” cannot be “%2$s”. It can be: %3$s.', 'treatment-comparison' ), $name, $value, implode( ', ', $known ) );
}

/**
 * Adds what the settings say for all.
 *
 * @param array<string, string> $attributes What an author said.
 */
function with_defaults( $attributes ) {
	$settings = settings();
	if ( ! isset( $attributes['theme'] ) && 'auto' !== $settings['theme'] ) {
		$attributes['theme'] = $settings['theme'];
	}
	if ( ! isset( $attributes['lang'] ) && '' !== $settings['language'] ) {
		$attributes['lang'] = $settings['language'];
	}
	return $attributes;
}

/**
 * What a choice names and the dataset lacks. The element says so too; this is for the list that is
 * shown without it, and for those who edit.
 *
 * @param array                 $dataset    The dataset.
 * @param array<string, string> $attributes The element's attributes.
 * @return string[]
 */
function choice_problems( $dataset, $attributes ) {
	$problems = array();
	$known    = array(
		'compare'    => array_column( $dataset['therapies'], 'id' ),
		'current'    => array_column( $dataset['therapies'], 'id' ),
		'population' => array_filter( array_column( $dataset['populations'], 'id' ), 'is_string' ),
	);
	foreach ( $known as $name => $ids ) {
		foreach ( array_diff( words_in( $attributes[ $name ] ?? '' ), $ids ) as $id ) {
			$problems[] = one_of( $name, $id, $ids );
		}
	}
	$asked = words_in( $attributes['compare'] ?? '' );
	if ( count( $asked ) > MOST_OPTIONS ) {
		/* translators: 1: how many were named, 2: how many can be. */
		$problems[] = sprintf( __( '“compare” names %1$d options. At most %2$d can stand side by side.', 'treatment-comparison' ), count( $asked ), MOST_OPTIONS );
	}
	foreach ( array_unique( array_diff_key( $asked, array_unique( $asked ) ) ) as $id ) {
		/* translators: %s: an option. */
		$problems[] = sprintf( __( '“compare” names “%s” twice. Name it once.', 'treatment-comparison' ), $id );
	}
	return $problems;
}

/**
 * @param string $list Words, separated by spaces.
 * @return string[]
 */
function words_in( $list ) {
	return preg_split( '/\s+/', $list, -1, PREG_SPLIT_NO_EMPTY );
}

/**
 * Whether it has the form of a language code: en, pt-BR, zh-Hans-CN.
 *
 * @param string $code What was written.
 */
function is_language( $code ) {
	return 1 === preg_match( '/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i', $code );
}
