/** Prints what the server writes. */
import { renderToString } from 'react-dom/server';
import { app } from './app.js';

console.log(renderToString(app()));
