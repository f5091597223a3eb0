package org.yinfeng.window.kit;

import org.yinfeng.project.Message;

/** Short news at the bottom right, one at a time. */
public interface Toasts {
    /** Done: gone after six seconds. */
    void done(Message text);

    /** Done, and can be taken back by the button. */
    void undoable(Message text, Runnable undo);

    /** Went wrong: stays until closed and offers the details to be copied. */
    void failed(Exception cause);
}
