package org.yinfeng.project;

/** Whether a project is on its way (正常), paused (暂缓) or given up (终止); the last two carry a date. */
public enum Status {
    ACTIVE, SUSPENDED, TERMINATED
}
