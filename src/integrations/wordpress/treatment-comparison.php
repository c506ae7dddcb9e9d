<?php
/**
 * Plugin Name:       Treatment Comparison
 * Description:       Sets treatments side by side: what each may do for a person and to a person, with the source of every figure. A block and a shortcode. It informs and does not recommend.
 * Version:           %VERSION%
 * Requires at least: 6.3
 * Requires PHP:      7.4
 * Author:            The contributors of treatment-comparison
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       treatment-comparison
 *
 * @package treatment-comparison
 */

namespace TreatmentComparison;

defined( 'ABSPATH' ) || exit;

const VERSION = '%VERSION%';
const FILE    = __FILE__;
const FOLDER  = __DIR__;

require FOLDER . '/includes/datasets.php';
require FOLDER . '/includes/addresses.php';
require FOLDER . '/includes/attributes.php';
require FOLDER . '/includes/fallback.php';
require FOLDER . '/includes/assets.php';
require FOLDER . '/includes/comparison.php';
require FOLDER . '/includes/content.php';
require FOLDER . '/includes/uploads.php';
require FOLDER . '/includes/settings.php';
require FOLDER . '/includes/editor.php';
