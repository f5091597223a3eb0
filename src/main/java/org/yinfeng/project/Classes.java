package org.yinfeng.project;

import java.util.List;

/** The words of classification that figures are counted by, as ledgers write them. */
public final class Classes {
    /** 项目类型: newly introduced. */
    public static final String NEWLY_INTRODUCED = "新引进";
    /** 项目类型: expansion by an existing firm. */
    public static final String EXPANSION = "增资扩产";
    /** 项目类型: technical renovation. */
    public static final String RENOVATION = "技术改造";
    /** 项目类别: manufacturing. */
    public static final String MANUFACTURING = "制造业";

    public static final List<String> TYPES = List.of(NEWLY_INTRODUCED, EXPANSION, RENOVATION);
    public static final List<String> SECTORS = List.of(MANUFACTURING, "农业", "文旅", "服务业", "基础设施及民生");

    private Classes() {}
}
