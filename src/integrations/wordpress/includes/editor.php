<?php
/**
 * What the block editor asks this site.
 *
 * @package treatment-comparison
 */

namespace TreatmentComparison;

defined( 'ABSPATH' ) || exit;

const REST = 'treatment-comparison/v1';

add_action( 'rest_api_init', __NAMESPACE__ . '\register_routes' );
function register_routes() {
	$may = function () {
		return current_user_can( 'edit_posts' );
	};
	register_rest_route(
		REST,
		'/editor',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\for_editor',
			'permission_callback' => $may,
		)
	);
	register_rest_route(
		REST,
		'/preview',
		array(
			'methods'             => 'POST',
			'callback'            => __NAMESPACE__ . '\preview',
			'permission_callback' => $may,
			'args'                => array(
				'attributes' => array(
					'type'     => 'object',
					'required' => true,
				),
			),
		)
	);
}

/** The bundled datasets, the address of the script, and what can be chosen. */
function for_editor() {
	$datasets = array();
	foreach ( bundled() as $name ) {
		$dataset    = read_dataset( FOLDER . '/data/' . $name . '/dataset.json' )['dataset'];
		$datasets[] = array(
			'name'  => $name,
			'title' => $dataset ? text_of( $dataset['decision']['condition'] ?? '' ) : $name,
		);
	}
	return array(
		'datasets'    => $datasets,
		'script'      => add_query_arg( 'ver', VERSION, script_address() ),
		'sections'    => KINDS['sections'],
		'mostOptions' => MOST_OPTIONS,
		'uploads'     => settings()['uploads'] && current_user_can( 'upload_files' ),
	);
}

/**
 * What the page will show for a block, and what is wrong with what it asks for.
 *
 * @param \WP_REST_Request $request `attributes`: the block's.
 */
function preview( $request ) {
	$comparison = comparison( said_by_block( $request['attributes'] ) );
	return array(
		// An object, also when it is empty.
		'attributes' => (object) $comparison['attributes'],
		'problems'   => $comparison['problems'],
	);
}
