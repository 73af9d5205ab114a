import { h, hydrate, options, render, type Attributes, type ComponentType, type VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { FeeEstimatorProps } from '../fee-estimator/FeeEstimator.tsx';
import { giveAgain, readGiven } from '../shared/given-before.ts';
import { readProps } from './props-text.ts';

/** Every widget that comes to life on a page. */
const widgets = {
  checklist: async () => (await import('../checklist/MissingRecordChecklist.tsx')).MissingRecordChecklist,
  estimator: async () => {
    const [{ FeeEstimator }, links] = await Promise.all([
      import('../fee-estimator/FeeEstimator.tsx'),
      location.search === '' ? undefined : import('../fee-estimator/later.ts'),
    ]);
    return (props: FeeEstimatorProps) => h(FeeEstimator, { ...props, links });
  },
  comparison: async () => (await import('../comparison/VendorComparison.tsx')).VendorComparison,
  settlement: async () => (await import('../settlement/SettlementCalculator.tsx')).SettlementCalculator,
  'merchant-number': async () => (await import('../merchant-number/MerchantNumber.tsx')).MerchantNumber,
};

export type LaterWidgetName = keyof typeof widgets;

// What follows a render (a link read, what was given before given again) is done before the next thing the reader does.
options.requestAnimationFrame = queueMicrotask;

/**
 * Fetches what a widget needs.
 *
 * @param place element that names the widget in `data-later-widget` and the address of its props in `data-src`
 * @returns brings the widget to life: as the page was built with it (`data-built`), else in the place of what stands for it,
 *   where a section that the link has led to stays in view
 * @throws Error if something cannot be fetched, or is not what was asked for; what stands there stays
 */
export async function fetchWidget(place: HTMLElement): Promise<() => void> {
  const { laterWidget: name, src = '', built } = place.dataset;
  const [Widget, response] = await Promise.all([widgets[name as LaterWidgetName](), fetch(src)]);
  if (!response.ok) throw new Error(src);
  const props = readProps(await response.text()) as Attributes;
  return () => {
    const draw = (asBuilt?: VNode) => h(Widget as ComponentType<object>, props, asBuilt);
    place.dataset['alive'] = '';
    if (built === undefined) {
      const sought = inView(place.querySelector(':target'));
      place.replaceChildren();
      render(draw(), place);
      if (sought) document.getElementById(sought.id)?.scrollIntoView();
    } else {
      const takeOver = () => void giveAgain(place, readGiven(place));
      hydrate(h(Live, { widget: draw(untouched), onLive: takeOver }), place);
    }
  };
}

/** Gives an element if the reader has it before them. */
function inView(element: Element | null): Element | undefined {
  const { top = -1 } = element?.getBoundingClientRect() ?? {};
  return element && top >= 0 && top < innerHeight ? element : undefined;
}

/**
 * Part of a built widget that stays as the page has it. Preact leaves the nodes of such an element alone while it takes over
 * a page, and never sets the empty text.
 */
// eslint-disable-next-line no-restricted-syntax -- nothing is built from it
const untouched = h('div', { 'data-as-built': '', dangerouslySetInnerHTML: { __html: '' } }) as VNode;

/** Tells when a widget has read its link and clock: what depends on them runs before this does. */
function Live({ widget, onLive }: { widget: VNode; onLive: () => void }): VNode {
  useEffect(onLive, []);
  return widget;
}
