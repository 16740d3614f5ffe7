/** React: Vite as it comes. A linked package finds its own React, of which a page can have only one. */
export default { base: './', resolve: { dedupe: ['react', 'react-dom'] } };
