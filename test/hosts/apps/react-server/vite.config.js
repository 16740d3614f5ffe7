/** React on a server and in a page: one React for both, and the linked package inside the server's bundle. */
export default { base: './', resolve: { dedupe: ['react', 'react-dom'] }, ssr: { noExternal: ['vitrine'] } };
