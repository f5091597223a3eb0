/**
 * The glass: the shell with rail, top bar and status bar, and the dialogs; one sub-package per screen, {@code kit} for what
 * they share. Used by the composition root alone. The one decision worth knowing: a screen is one line in
 * {@link org.yinfeng.window.ScreenCatalog} and gets everything it needs in one {@link org.yinfeng.window.kit.ScreenContext}.
 */
package org.yinfeng.window;
