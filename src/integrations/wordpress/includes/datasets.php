<?php
/**
 * Datasets: those that come with the plugin, and those in the media library.
 *
 * @package treatment-comparison
 */

namespace TreatmentComparison;

defined( 'ABSPATH' ) || exit;

/** Largest dataset in bytes, as the element has it. */
const LARGEST = 5000000;

/** Levels of nesting, as the element has it. */
const DEEPEST = 40;

/**
 * Names of the bundled datasets: names of folders.
 *
 * @return string[]
 */
function bundled() {
	$files = glob( FOLDER . '/data/*/dataset.json' );
	$names = array_map(
		function ( $file ) {
			return basename( dirname( $file ) );
		},
		$files ? $files : array()
	);
	sort( $names );
	return $names;
}

/**
 * Reads a dataset from a file of this site, once per page.
 *
 * @param string $path Path of the file.
 * @return array{dataset: array|null, problem: string} The dataset, or why there is none.
 */
function read_dataset( $path ) {
	static $read = array();
	if ( ! isset( $read[ $path ] ) ) {
		$size = is_readable( $path ) ? filesize( $path ) : false;
		if ( false === $size ) {
			$read[ $path ] = unread( __( 'The file of the dataset is not there.', 'treatment-comparison' ) );
		} elseif ( $size > LARGEST ) {
			$read[ $path ] = unread( too_large() );
		} else {
			// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this site.
			$read[ $path ] = dataset_in( file_get_contents( $path ) );
		}
	}
	return $read[ $path ];
}

function too_large() {
	/* translators: %s: a size such as 5 MB. */
	return sprintf( __( 'It is larger than %s.', 'treatment-comparison' ), size_format( LARGEST ) );
}

/**
 * The dataset in a text. Its structure is looked at here, as far as this site uses it; the element
 * checks every value before it draws anything.
 *
 * @param string $text JSON.
 * @return array{dataset: array|null, problem: string}
 */
function dataset_in( $text ) {
	$value = json_decode( $text, true, DEEPEST );
	if ( ! is_array( $value ) ) {
		/* translators: %s: what the reader of JSON says. */
		return unread( sprintf( __( 'It cannot be read as JSON: %s.', 'treatment-comparison' ), json_last_error_msg() ) );
	}
	if ( 1 !== preg_match( '/^1\.\d+$/', text_of( $value['formatVersion'] ?? '' ) ) ) {
		return unread( __( 'It is JSON, but not a dataset of treatments: "formatVersion" must be "1.0".', 'treatment-comparison' ) );
	}
	foreach ( array( 'decision', 'governance', 'populations', 'outcomes', 'therapies', 'sources' ) as $part ) {
		if ( ! is_array( $value[ $part ] ?? null ) ) {
			/* translators: %s: name of a field. */
			return unread( sprintf( __( 'It is not a whole dataset: "%s" is missing.', 'treatment-comparison' ), $part ) );
		}
	}
	if ( '' === text_of( $value['decision']['question'] ?? '' ) ) {
		return unread( __( 'It is not a whole dataset: "decision" has no "question".', 'treatment-comparison' ) );
	}
	foreach ( $value['therapies'] as $therapy ) {
		if ( ! is_array( $therapy ) || '' === text_of( $therapy['id'] ?? '' ) || '' === text_of( $therapy['name'] ?? '' ) ) {
			return unread( __( 'It is not a whole dataset: an entry of "therapies" has no "id" or no "name".', 'treatment-comparison' ) );
		}
	}
	return array(
		'dataset' => $value,
		'problem' => '',
	);
}

/**
 * No dataset.
 *
 * @param string $problem Why.
 */
function unread( $problem ) {
	return array(
		'dataset' => null,
		'problem' => $problem,
	);
}

/**
 * A text, or an empty one for whatever else it is.
 *
 * @param mixed $value Anything.
 */
function text_of( $value ) {
	return is_string( $value ) ? $value : '';
}

/**
 * Where the dataset is that a block or a shortcode asks for.
 *
 * @param array{dataset?: string, media?: string, src?: string} $asked One of the three.
 * @return array{src: string, path: string, problems: string[]} Address, and the file if it is one of
 *   this site; or the problems.
 */
function locate( $asked ) {
	$asked = array_filter( array_intersect_key( $asked, array_flip( array( 'dataset', 'media', 'src' ) ) ), 'strlen' );
	if ( 1 !== count( $asked ) ) {
		return $asked
			/* translators: %s: names of attributes. */
			? not_located( sprintf( __( 'It names several datasets (%s). Keep one of them.', 'treatment-comparison' ), implode( ', ', array_keys( $asked ) ) ) )
			/* translators: %s: names of datasets. */
			: not_located( sprintf( __( 'It names no dataset. With the plugin come: %s.', 'treatment-comparison' ), implode( ', ', bundled() ) ) );
	}
	if ( isset( $asked['dataset'] ) ) {
		return locate_bundled( $asked['dataset'] );
	}
	return isset( $asked['media'] ) ? locate_media( $asked['media'] ) : locate_address( $asked['src'] );
}

/**
 * A dataset that comes with the plugin.
 *
 * @param string $name Its name.
 */
function locate_bundled( $name ) {
	if ( ! in_array( $name, bundled(), true ) ) {
		/* translators: 1: a name, 2: names of datasets. */
		return not_located( sprintf( __( 'There is no dataset “%1$s” here. With the plugin come: %2$s.', 'treatment-comparison' ), $name, implode( ', ', bundled() ) ) );
	}
	return array(
		'src'      => plugins_url( 'data/' . $name . '/dataset.json', FILE ),
		'path'     => FOLDER . '/data/' . $name . '/dataset.json',
		'problems' => array(),
	);
}

/**
 * A dataset in the media library.
 *
 * @param string $id Number of the file.
 */
function locate_media( $id ) {
	$file = ctype_digit( $id ) && 'application/json' === get_post_mime_type( (int) $id ) ? get_attached_file( (int) $id ) : false;
	$url  = $file ? wp_get_attachment_url( (int) $id ) : false;
	if ( ! $file || ! $url ) {
		/* translators: %s: number of a file. */
		return not_located( sprintf( __( 'The media library has no JSON file with the number %s.', 'treatment-comparison' ), $id ) );
	}
	$problem = read_dataset( $file )['problem'];
	if ( '' !== $problem ) {
		/* translators: 1: number of a file, 2: what is wrong with it. */
		return not_located( sprintf( __( 'File %1$s of the media library is no dataset. %2$s', 'treatment-comparison' ), $id, $problem ) );
	}
	return array(
		'src'      => $url,
		'path'     => $file,
		'problems' => array(),
	);
}

/**
 * A dataset at an address.
 *
 * @param string $address Where it is.
 */
function locate_address( $address ) {
	if ( ! is_allowed_address( $address ) ) {
		/* translators: %s: an address. */
		return not_located( sprintf( __( 'A dataset from %s may not be shown here. Who manages this site can allow its address in the settings of Treatment Comparison.', 'treatment-comparison' ), $address ) );
	}
	$media = attachment_url_to_postid( $address );
	return array(
		'src'      => $address,
		'path'     => $media ? (string) get_attached_file( $media ) : '',
		'problems' => array(),
	);
}

/**
 * No dataset.
 *
 * @param string $problem Why.
 */
function not_located( $problem ) {
	return array(
		'src'      => '',
		'path'     => '',
		'problems' => array( $problem ),
	);
}
