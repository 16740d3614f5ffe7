/** Plain TypeScript: Vite as it comes. */
export default { base: './' };
