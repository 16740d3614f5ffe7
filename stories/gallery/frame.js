/** What a host may do with a frame's selection: say it, and set it. */
const frame = document.querySelector('#segments');
const output = document.querySelector('output');

frame.addEventListener('vt-select', ({ kind, id }) => {
  output.textContent = id ? `${kind} ${id}` : 'none';
});
document.querySelector('button').addEventListener('click', () => {
  frame.selected = { kind: 'segment', id: 'implanted' };
});
