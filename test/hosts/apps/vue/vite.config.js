/** Vue, told which tags are not its own. */
import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('vt-');
export default { base: './', plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
