package org.yinfeng.window;

import org.yinfeng.desk.list.ProjectSet;
import org.yinfeng.window.kit.Navigator;

/** A navigator that can be handed out before the shell that answers it stands. */
final class Switch implements Navigator {
    private Navigator shell;

    void connect(Navigator answering) {
        shell = answering;
    }

    @Override
    public void go(String screen, String query) {
        if (shell != null) {
            shell.go(screen, query);
        }
    }

    @Override
    public void show(ProjectSet projects) {
        if (shell != null) {
            shell.show(projects);
        }
    }
}
