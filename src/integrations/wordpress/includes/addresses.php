<?php
/**
 * Which addresses a dataset may be loaded from.
 *
 * @package treatment-comparison
 */

namespace TreatmentComparison;

defined( 'ABSPATH' ) || exit;

/**
 * Whether a line of the settings can stand for all addresses below it.
 *
 * @param string $address Beginning of addresses.
 */
function is_address_prefix( $address ) {
	$parts = wp_parse_url( $address );
	return is_array( $parts )
		&& 'https' === strtolower( $parts['scheme'] ?? '' )
		&& '' !== ( $parts['host'] ?? '' )
		&& '/' === substr( $address, -1 )
		&& ! array_intersect_key( $parts, array_flip( array( 'user', 'pass', 'query', 'fragment' ) ) )
		&& esc_url_raw( $address, array( 'https' ) ) === $address
		&& ! is_climbing( $address );
}

/**
 * Whether it is an address of the web, whole or from a slash on, in which WordPress finds nothing to
 * take out.
 *
 * @param string $address What was written.
 */
function is_address( $address ) {
	$clean = esc_url_raw( $address, array( 'http', 'https' ) );
	return '' !== $clean && rawurldecode( $clean ) === rawurldecode( $address );
}

/**
 * Whether a dataset may come from there: a JSON file of this site, or what is below an address that
 * the settings name.
 *
 * @param string $address Whole address, or one that begins with a slash.
 */
function is_allowed_address( $address ) {
	if ( ! is_address( $address ) || is_climbing( $address ) ) {
		return false;
	}
	// One slash: a path of this site. Two begin the name of another.
	if ( '/' === $address[0] ) {
		return '/' !== substr( $address, 1, 1 ) && is_json_file( $address );
	}
	$origin = origin( $address );
	if ( '' === $origin ) {
		return false;
	}
	foreach ( array( home_url(), site_url(), content_url(), plugins_url(), wp_get_upload_dir()['baseurl'] ) as $own ) {
		if ( origin( $own ) === $origin && is_json_file( $address ) ) {
			return true;
		}
	}
	foreach ( settings()['addresses'] as $prefix ) {
		if ( 0 === strpos( $address, $prefix ) ) {
			return true;
		}
	}
	return false;
}

/**
 * Whether it is the address of a JSON file. WordPress lets authors upload texts under other endings,
 * in which nobody looked for a dataset.
 *
 * @param string $address An address.
 */
function is_json_file( $address ) {
	return 1 === preg_match( '~[^/]\.json\z~i', rawurldecode( (string) wp_parse_url( $address, PHP_URL_PATH ) ) );
}

/**
 * Scheme, host and port of an address, as browsers tell sites apart. Empty if it has none, or has a
 * name and password in it, which make an address look like another.
 *
 * @param string $address Whole address.
 */
function origin( $address ) {
	$parts = wp_parse_url( $address );
	if ( ! is_array( $parts ) || ! isset( $parts['scheme'], $parts['host'] ) || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
		return '';
	}
	$port = isset( $parts['port'] ) ? ':' . $parts['port'] : '';
	return strtolower( $parts['scheme'] . '://' . $parts['host'] ) . $port;
}

/**
 * Whether a browser would read another path than the one that is written: `a/../b`, in any spelling,
 * or a backslash, which it takes for a slash.
 *
 * @param string $address An address.
 */
function is_climbing( $address ) {
	$plain = rawurldecode( $address );
	return false !== strpos( $plain, '\\' ) || 1 === preg_match( '~(^|/)\.{1,2}([/?#]|$)~', $plain );
}
