<?php
/**
 * The element's script and the few styles of what stands in its place. All from this plugin's own
 * folder, and only on pages that show a comparison.
 *
 * @package treatment-comparison
 */

namespace TreatmentComparison;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'treatment-comparison';

add_action( 'init', __NAMESPACE__ . '\register_assets' );
function register_assets() {
	wp_register_style( HANDLE, plugins_url( 'fallback.css', FILE ), array(), VERSION );
	if ( function_exists( 'wp_register_script_module' ) ) {
		wp_register_script_module( HANDLE, script_address(), array(), VERSION );
	} else {
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.NotInFooter -- A module waits for the page.
		wp_register_script( HANDLE, script_address(), array(), VERSION, true );
		add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );
	}
}

function script_address() {
	return plugins_url( 'dist/treatment-comparison.js', FILE );
}

/**
 * WordPress before 6.5 knows no modules.
 *
 * @param string $tag    The script's tag.
 * @param string $handle The script's handle.
 */
function as_module( $tag, $handle ) {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$script = new \WP_HTML_Tag_Processor( $tag );
	if ( $script->next_tag( 'script' ) ) {
		$script->set_attribute( 'type', 'module' );
	}
	return $script->get_updated_html();
}

/** For a page that shows a comparison. */
function enqueue_assets() {
	wp_enqueue_style( HANDLE );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HANDLE );
	} else {
		wp_enqueue_script( HANDLE );
	}
}
