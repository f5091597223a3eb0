/**
 * The dialog that hands a list over. Used by the screens that show lists; uses {@code desk.export} and {@code window.kit}. The
 * one decision worth knowing: whatever is chosen shows at once in the first lines beside it, as they will stand in the file.
 */
package org.yinfeng.window.export;
