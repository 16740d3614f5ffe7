/** Starts the Angular app, as a new project does: without zone.js. */
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app.js';

void bootstrapApplication(App);
