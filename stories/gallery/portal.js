/** What a portal may do with the widgets' events: it says what its reader selected last. */
const output = document.querySelector('output');

document.addEventListener('vt-select', ({ kind, id }) => {
  output.textContent = id === undefined ? 'none' : `${kind} ${id}`;
});
