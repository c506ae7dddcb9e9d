<?php
/**
 * Takes away what the plugin stored: its settings, on every site of a network. Posts and files in
 * the media library are their authors' and stay.
 *
 * @package treatment-comparison
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $treatment_comparison_site ) {
		delete_blog_option( $treatment_comparison_site, 'treatment_comparison_settings' );
	}
} else {
	delete_option( 'treatment_comparison_settings' );
}
