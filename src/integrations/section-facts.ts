import { defineMdastPlugin, type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Tells every `<Fact>` of an MDX page which facts its section (from one h2 to the next) quotes, and closes each section that
 * quotes some with `<SectionCitation>`, so that a status that they share can be said once.
 */
export const sectionFacts = defineMdastPlugin({
  name: 'section-facts',
  before(root, context) {
    for (const section of sectionsOf(root.children)) {
      const facts = section.flatMap(factsIn);
      const ids = [...new Set(facts.map((fact) => attribute(fact, 'id')))].join(' ');
      const last = section.at(-1);
      if (ids === '' || !last) continue;
      const named = { type: 'mdxJsxAttribute' as const, name: 'section', value: ids };
      for (const fact of facts) {
        const attributes = [...fact.attributes, named];
        context.replaceNode(fact, { type: fact.type, name: 'Fact', attributes, children: [] } as MdastNode);
      }
      context.insertAfter(last, {
        type: 'mdxJsxFlowElement',
        name: 'SectionCitation',
        attributes: [{ type: 'mdxJsxAttribute', name: 'ids', value: ids }],
        children: [],
      });
    }
  },
});

function sectionsOf(nodes: readonly MdastNode[]): MdastNode[][] {
  const sections: MdastNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) sections.push([]);
    sections.at(-1)?.push(node);
  }
  return sections;
}

function factsIn(node: MdastNode): Jsx[] {
  if (isJsx(node) && node.name === 'Fact') return [node];
  return 'children' in node ? (node.children as MdastNode[]).flatMap(factsIn) : [];
}

function isJsx(node: MdastNode): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function attribute(node: Jsx, name: string): string {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return found && typeof found.value === 'string' ? found.value : '';
}
