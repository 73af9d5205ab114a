import { h, render, type ComponentType } from 'preact';
import type { FeeEstimatorProps } from '../fee-estimator/FeeEstimator.tsx';

/** Widgets that long pages embed, each with the data that its page under `/data/` gives. */
const widgets = {
  checklist: async () => (await import('../checklist/MissingRecordChecklist.tsx')).MissingRecordChecklist,
  estimator: async () => {
    const { FeeEstimator } = await import('../fee-estimator/FeeEstimator.tsx');
    return ({ json }) => h(FeeEstimator, JSON.parse(json) as FeeEstimatorProps);
  },
  comparison: async () => (await import('../comparison/VendorComparison.tsx')).VendorComparison,
} satisfies Record<string, () => Promise<ComponentType<{ json: string }>>>;

export type LaterWidgetName = keyof typeof widgets;

/**
 * Puts a widget in the place of what stands for it.
 *
 * @param place element that names the widget in `data-later-widget` and the address of its data in `data-src`
 * @throws Error if the data cannot be fetched; what stands there stays
 */
export async function mountWidget(place: HTMLElement): Promise<void> {
  const { laterWidget: name = '', src = '' } = place.dataset;
  if (!Object.keys(widgets).includes(name)) throw new Error(`unknown widget ${name}`);
  const [Widget, response] = await Promise.all([widgets[name as LaterWidgetName](), fetch(src)]);
  if (!response.ok) throw new Error(`${src}: ${response.status}`);
  const json = await response.text();
  place.replaceChildren();
  render(h(Widget as ComponentType<{ json: string }>, { json }), place);
}
