<?php
/**
 * What holds for the whole site: language and theme to begin with, which addresses a dataset may
 * come from, whether one may be uploaded. Only who manages the site can change it.
 *
 * @package treatment-comparison
 */

namespace TreatmentComparison;

defined( 'ABSPATH' ) || exit;

const OPTION = 'treatment_comparison_settings';
const PAGE   = 'treatment-comparison';

/**
 * The settings, complete, whatever is stored.
 *
 * @return array{language: string, theme: string, addresses: string[], uploads: bool}
 */
function settings() {
	$stored   = get_option( OPTION );
	$stored   = is_array( $stored ) ? $stored : array();
	$language = $stored['language'] ?? '';
	$theme    = $stored['theme'] ?? 'auto';
	return array(
		'language'  => is_string( $language ) ? $language : '',
		'theme'     => in_array( $theme, THEMES, true ) ? $theme : 'auto',
		'addresses' => array_values( array_filter( (array) ( $stored['addresses'] ?? array() ), 'is_string' ) ),
		'uploads'   => ! empty( $stored['uploads'] ),
	);
}

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
function register_settings() {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\checked_settings',
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'look', __( 'How a comparison begins', 'treatment-comparison' ), '__return_null', PAGE );
	add_settings_section( 'data', __( 'Where datasets come from', 'treatment-comparison' ), '__return_null', PAGE );
	$fields = array(
		'language'  => array( 'look', __( 'Language', 'treatment-comparison' ) ),
		'theme'     => array( 'look', __( 'Theme', 'treatment-comparison' ) ),
		'uploads'   => array( 'data', __( 'Media library', 'treatment-comparison' ) ),
		'addresses' => array( 'data', __( 'Other addresses', 'treatment-comparison' ) ),
	);
	foreach ( $fields as $name => list( $section, $label ) ) {
		add_settings_field(
			$name,
			$label,
			__NAMESPACE__ . '\field_' . $name,
			PAGE,
			$section,
			array( 'label_for' => 'treatment-comparison-' . $name )
		);
	}
}

add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
function add_settings_page() {
	$title = __( 'Treatment Comparison', 'treatment-comparison' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\show_settings_page' );
}

add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\link_settings_page' );
/**
 * Puts a link to the settings beside the plugin's name in the list of plugins.
 *
 * @param string[] $links Links that are there.
 */
function link_settings_page( $links ) {
	$address = admin_url( 'options-general.php?page=' . PAGE );
	$links[] = '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings', 'treatment-comparison' ) . '</a>';
	return $links;
}

function show_settings_page() {
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}

function field_language() {
	field(
		'<input type="text" class="regular-text" id="treatment-comparison-language" name="' . esc_attr( OPTION ) . '[language]" value="' . esc_attr( settings()['language'] ) . '" aria-describedby="treatment-comparison-language-note">',
		'language',
		__( 'A language code such as en or pt-BR. Left empty, a comparison follows the language of its page.', 'treatment-comparison' )
	);
}

function field_theme() {
	$names   = array(
		'auto'  => __( 'As the page: light or dark', 'treatment-comparison' ),
		'light' => __( 'Light', 'treatment-comparison' ),
		'dark'  => __( 'Dark', 'treatment-comparison' ),
	);
	$options = '';
	foreach ( $names as $value => $name ) {
		$options .= '<option value="' . esc_attr( $value ) . '"' . selected( settings()['theme'], $value, false ) . '>' . esc_html( $name ) . '</option>';
	}
	field(
		'<select id="treatment-comparison-theme" name="' . esc_attr( OPTION ) . '[theme]" aria-describedby="treatment-comparison-theme-note">' . $options . '</select>',
		'theme',
		__( 'A single block or shortcode can say otherwise.', 'treatment-comparison' )
	);
}

function field_uploads() {
	$label = __( 'People who may upload files may upload datasets (JSON files)', 'treatment-comparison' );
	field(
		'<label><input type="checkbox" id="treatment-comparison-uploads" name="' . esc_attr( OPTION ) . '[uploads]" value="1"' . checked( settings()['uploads'], true, false ) . ' aria-describedby="treatment-comparison-uploads-note"> ' . esc_html( $label ) . '</label>',
		'uploads',
		__( 'Each file is checked. What is no dataset is refused.', 'treatment-comparison' )
	);
}

function field_addresses() {
	field(
		'<textarea class="large-text code" rows="4" id="treatment-comparison-addresses" name="' . esc_attr( OPTION ) . '[addresses]" aria-describedby="treatment-comparison-addresses-note">' . esc_textarea( implode( "\n", settings()['addresses'] ) ) . '</textarea>',
		'addresses',
		__( 'One address a line, with https:// and a slash at its end. Datasets below it may be shown here; a visitor’s browser then asks that site. JSON files of your own site need no line.', 'treatment-comparison' )
	);
}

/**
 * Prints a field and the note below it.
 *
 * @param string $control Markup of the control, escaped.
 * @param string $name    Name of the setting.
 * @param string $note    What it does.
 */
function field( $control, $name, $note ) {
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped by the caller.
	echo $control;
	echo '<p class="description" id="treatment-comparison-' . esc_attr( $name ) . '-note">' . esc_html( $note ) . '</p>';
}

/**
 * What is stored of what was typed. A wrong entry is named and leaves that setting as it was.
 *
 * @param mixed $typed What came from the form.
 */
function checked_settings( $typed ) {
	$typed   = is_array( $typed ) ? $typed : array();
	$checked = settings();

	$language = trim( text_of( $typed['language'] ?? '' ) );
	if ( '' === $language || is_language( $language ) ) {
		$checked['language'] = $language;
	} else {
		/* translators: %s: what was typed. */
		setting_error( 'language', sprintf( __( '“%s” is not a language code. Write one such as en or pt-BR, or nothing.', 'treatment-comparison' ), $language ) );
	}

	$theme = text_of( $typed['theme'] ?? 'auto' );
	if ( in_array( $theme, THEMES, true ) ) {
		$checked['theme'] = $theme;
	} else {
		/* translators: 1: what was sent, 2: all that can be chosen. */
		setting_error( 'theme', sprintf( __( '“%1$s” is not a theme. Choose one of: %2$s.', 'treatment-comparison' ), $theme, implode( ', ', THEMES ) ) );
	}

	$addresses = $typed['addresses'] ?? array();
	$lines     = is_array( $addresses ) ? $addresses : preg_split( '/\R/', text_of( $addresses ) );
	$lines     = array_values( array_filter( array_map( 'trim', array_filter( $lines, 'is_string' ) ), 'strlen' ) );
	$wrong     = array_filter(
		$lines,
		function ( $line ) {
			return ! is_address_prefix( $line );
		}
	);
	if ( $wrong ) {
		/* translators: %s: lines that were typed. */
		setting_error( 'addresses', sprintf( __( 'Not an address that begins with https:// and ends with a slash: %s. The addresses were left as they were.', 'treatment-comparison' ), implode( ', ', $wrong ) ) );
	} else {
		$checked['addresses'] = array_values( array_unique( $lines ) );
	}

	$checked['uploads'] = ! empty( $typed['uploads'] );
	return $checked;
}

/**
 * Says on the settings page what was not taken.
 *
 * @param string $name    Name of the setting.
 * @param string $message What is wrong, and the way out.
 */
function setting_error( $name, $message ) {
	// A plugin or a command can set options where no settings page is.
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( OPTION, $name, esc_html( $message ) );
	}
}
