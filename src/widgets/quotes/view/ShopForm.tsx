import { classNames, methodNames, methods, monthAmount, settleNames } from '../../../domain/tariff/index.ts';
import { Button } from '../../shared/Button.tsx';
import { ChoiceGroup } from '../../shared/ChoiceGroup.tsx';
import { SelectField } from '../../shared/Select.tsx';
import { plainYuan, shortYuan } from '../model/short-yuan.ts';
import { withShop } from '../model/changes.ts';
import { writeShop } from '../model/state-values.ts';
import { FurtherPart } from './FurtherPart.tsx';
import { focusSoon } from '../state/focus-soon.ts';
import type { FormProps } from '../state/use-figures.ts';
import { fieldId, ParamField } from './ParamField.tsx';

/** The form of the shop, and whether a phone shows it folded to two lines. */
export interface ShopFormProps extends FormProps {
  isFolded: boolean;
  onFold: (isFolded: boolean) => void;
}

/** What the shop takes in: presets first, then class, takings by method, and how to count. */
export function ShopForm({ estimator, isFolded, onFold }: ShopFormProps) {
  const { data, form, state, type, step } = estimator;
  const fold = (next: boolean) => () => {
    onFold(next);
    // The button itself goes out of sight.
    focusSoon(next ? '.shop-summary button' : '#fee-preset');
  };
  const takings = writeShop(state.shop).join();
  const chosen = data.presets.find(({ shop }) => writeShop(shop).join() === takings);
  const says =
    methods.some((method) => Boolean(form.values[`${method}.large`])) ||
    state.shop.takings.foreign.amount > 0n;
  const pair = (key: string, name: string) => {
    const id = fieldId(`shop.${key}`);
    return (
      <div class="shop-row" role="group" aria-labelledby={id} key={key}>
        <span class="shop-name" id={id}>
          {name}
        </span>
        <ParamField estimator={estimator} name={key} label="每月收" unit="元" />
        <ParamField estimator={estimator} name={`${key}.avg`} label="平均每笔" unit="元" />
      </div>
    );
  };
  return (
    <section class="fee-form" data-folded={isFolded ? '' : undefined}>
      <h3>你的店</h3>
      <p class="shop-summary">
        <span>
          {chosen?.name ?? '自己填的'}，每月收 {plainYuan(monthAmount(state.shop))} 元
          <small>
            {classNames[state.shop.class]}，{settleNames[state.shop.settle]}，算 {state.shop.months} 个月
          </small>
        </span>
        <Button class="link-button" onClick={fold(false)}>
          修改
        </Button>
      </p>
      <SelectField
        id="fee-preset"
        label="先挑一家像你的店"
        value={chosen?.id ?? ''}
        options={data.presets.map(({ id, name, shop }) => [
          id,
          `${name} · 月收 ${shortYuan(Number(monthAmount(shop)) / 100)}`,
        ])}
        hint={chosen && `示例：${chosen.why}下面都能改。`}
        onChange={(value) => {
          const preset = data.presets.find(({ id }) => id === value);
          if (!preset) return;
          step((old) => withShop(old, preset.shop, data.defaults.market), `已换成「${preset.name}」。`);
        }}
      >
        <option value="" disabled>
          自己填的
        </option>
      </SelectField>
      <ChoiceGroup
        name="fee-class"
        legend="商户类别"
        choices={classNames}
        value={state.shop.class}
        error={estimator.errors['class']}
        onChange={(value) => {
          type('class', value);
        }}
      />
      <p class="field-hint">餐馆、零售多是标准类；超市、加油是优惠类；非营利的医院、学校是减免类。</p>
      {(['credit', 'debit', 'qr'] as const).map((method) => pair(method, methodNames[method]))}
      <FurtherPart class="shop-further" isUsed={says} summary="还收境外卡、单笔特别大的">
        {pair('foreign', methodNames.foreign)}
        <p class="field-hint">大额：报价单上另有一个费率的那些，在上面的数以外另填。</p>
        {methods.map((method) => pair(`${method}.large`, `${methodNames[method]}大额`))}
      </FurtherPart>
      <ChoiceGroup
        name="fee-settle"
        legend="什么时候到账"
        choices={settleNames}
        value={state.shop.settle}
        error={estimator.errors['settle']}
        onChange={(value) => {
          type('settle', value);
        }}
      />
      <div class="fee-pair fee-count">
        <ParamField estimator={estimator} name="months" label="算多少个月" unit="个月" />
        <ParamField estimator={estimator} name="date" label="按哪天的规定" kind="date" />
      </div>
      <Button class="button shop-done" onClick={fold(true)}>
        填好了，收起
      </Button>
    </section>
  );
}
