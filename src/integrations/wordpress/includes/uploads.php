<?php
/**
 * Datasets in the media library, where the settings allow it.
 *
 * @package treatment-comparison
 */

namespace TreatmentComparison;

defined( 'ABSPATH' ) || exit;

add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_json', 10, 2 );
/**
 * @param array<string, string>     $types Types by endings of names.
 * @param int|\WP_User|string|null $user  Whose upload it is; the current one's if left out.
 */
function allow_json( $types, $user = null ) {
	$may = $user ? user_can( $user, 'upload_files' ) : current_user_can( 'upload_files' );
	if ( settings()['uploads'] && $may ) {
		$types['json'] = 'application/json';
	}
	return $types;
}

add_filter( 'wp_check_filetype_and_ext', __NAMESPACE__ . '\know_json', 10, 4 );
/**
 * PHP takes some JSON for plain text, and WordPress then refuses the file.
 *
 * @param array      $found    `ext`, `type` and `proper_filename`, as far as WordPress knows them.
 * @param string     $file     Path of the file.
 * @param string     $filename Its name.
 * @param array|null $types    Types by endings of names, those that are allowed if left out.
 */
function know_json( $found, $file, $filename, $types ) {
	$by_name = wp_check_filetype( $filename, $types );
	if ( ! $found['type'] && 'application/json' === $by_name['type'] && dataset_in_file( $file )['dataset'] ) {
		$found['ext']  = 'json';
		$found['type'] = 'application/json';
	}
	return $found;
}

add_filter( 'wp_handle_upload_prefilter', __NAMESPACE__ . '\check_upload' );
add_filter( 'wp_handle_sideload_prefilter', __NAMESPACE__ . '\check_upload' );
/**
 * Refuses a JSON file that is no dataset, with the reason.
 *
 * @param array $file As PHP describes an upload.
 */
function check_upload( $file ) {
	if ( is_checked( $file['name'] ?? '' ) ) {
		$problem = dataset_in_file( $file['tmp_name'] )['problem'];
		if ( '' !== $problem ) {
			$file['error'] = refusal( $problem );
		}
	}
	return $file;
}

add_filter( 'wp_upload_bits', __NAMESPACE__ . '\check_bits' );
/**
 * The same for a file that comes as a text, as from programs that write posts (XML-RPC).
 *
 * @param array|string $upload `name` and `bits`; or why it was refused already.
 * @return array|string
 */
function check_bits( $upload ) {
	if ( is_array( $upload ) && is_checked( $upload['name'] ?? '' ) ) {
		$problem = dataset_in_upload( (string) ( $upload['bits'] ?? '' ) )['problem'];
		if ( '' !== $problem ) {
			return refusal( $problem );
		}
	}
	return $upload;
}

/**
 * Whether a file of this name has to be a dataset.
 *
 * @param string $name Name of an upload.
 */
function is_checked( $name ) {
	return settings()['uploads'] && 1 === preg_match( '/\.json$/i', $name );
}

/**
 * @param string $problem What is wrong with a file.
 */
function refusal( $problem ) {
	/* translators: %s: what is wrong. */
	return sprintf( __( 'This file is not a dataset for a treatment comparison. %s', 'treatment-comparison' ), $problem );
}

/**
 * @param string $path Path of a file that may change under this name.
 */
function dataset_in_file( $path ) {
	// One byte more than there may be tells that it is too large.
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this site.
	return dataset_in_upload( is_readable( $path ) ? (string) file_get_contents( $path, false, null, 0, LARGEST + 1 ) : '' );
}

/**
 * @param string $text What was uploaded.
 */
function dataset_in_upload( $text ) {
	return strlen( $text ) > LARGEST ? unread( too_large() ) : dataset_in( $text );
}
