package org.yinfeng.window;

import org.yinfeng.window.kit.Navigator;

/** A navigator that can be handed out before the shell that answers it stands. */
final class Switch implements Navigator {
    private Navigator shell = (screen, query) -> { };

    void connect(Navigator answering) {
        shell = answering;
    }

    @Override
    public void go(String screen, String query) {
        shell.go(screen, query);
    }
}
