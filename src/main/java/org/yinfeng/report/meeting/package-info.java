/**
 * The slides of a meeting: big drawings, one thought each, readable from the back of the room. Used by {@code desk.meeting},
 * which puts them in order. The one decision worth knowing: a slide is laid out on a sheet 1920 wide or 1080 high, whichever
 * binds, and scaled as a whole, so that it is as sharp on a projector as on a 4K screen.
 */
package org.yinfeng.report.meeting;
