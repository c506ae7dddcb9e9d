/** How Vue’s compiler knows the element: `vue({ template })` in the list of Vite’s plugins. */
export const template = {
  compilerOptions: {
    isCustomElement: (tag: string) => tag === 'treatment-comparison',
  },
};
