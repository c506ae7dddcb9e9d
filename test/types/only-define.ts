// Nothing but the file that registers: the element is known all the same.
import 'treatment-comparison/define';

document.querySelector('treatment-comparison')?.reload();
// @ts-expect-error -- There is no such theme.
document.querySelectorAll('treatment-comparison').forEach((one) => (one.theme = 'blue'));
