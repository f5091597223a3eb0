/**
 * The command line: the same work as the window's, by the same code, without a display. Used by the root alone, which hands
 * in what this package may not know (the store, the window, the off-screen screens) as {@link org.yinfeng.command.Ports}.
 * The one decision worth knowing: names, exit codes and JSON keys are a promise to other programs, so they are written here
 * by hand and never derived from names of classes.
 */
package org.yinfeng.command;
