package org.yinfeng.desk.project;

import java.util.Comparator;
import java.util.List;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Node;
import org.yinfeng.project.Message;
import org.yinfeng.project.Project;

/** A project's nodes (节点) while they are typed, in their order. */
public final class NodesDraft extends LinesDraft<Node> {
    /** The templates of nodes that real bureaus use. */
    public enum Template {
        /** Pre-works (前期工作), 13. */
        PREPARATION("项目申请报告书", "可研", "初设概算", "规划选址", "环评", "用地用林用海预审", "规划一书两证", "审图", "招投标", "开工许可证", "供地",
                "供水供电", "其他"),
        /** Construction (建设), 7. */
        CONSTRUCTION("开工进场", "打桩或基础开挖", "主体基础浇注完成", "主体封顶", "装修或设备安装调试", "试投产/部分投产/交付验收", "正式投产或交付");

        private final List<String> names;

        Template(String... names) {
            this.names = List.of(names);
        }

        public List<String> names() {
            return names;
        }
    }

    private static final List<Column> COLUMNS = List.of(new Column("node", false, true, 210), new Column("due", true, false, 100),
            new Column("unit", false, false, 150), new Column("person", false, false, 90), new Column("done", true, false, 100));

    public NodesDraft(Ledger ledger, Project project) {
        super(project, sorted(ledger, project.id()));
    }

    /** A project's nodes in their order. */
    public static List<Node> sorted(Ledger ledger, long project) {
        return ledger.ofProject(Node.class, project).stream().sorted(Comparator.comparingInt(Node::order).thenComparingLong(Node::id)).toList();
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    String[] texts(Node node) {
        return new String[] {node.name(), shown(node.due()), shown(node.unit()), shown(node.person()), shown(node.done())};
    }

    @Override
    Node entry(Node base, int order, String[] texts) {
        return new Node(base == null ? 0 : base.id(), base == null ? 0 : base.version(), project().id(), order, texts[0].strip(), date(texts[1]),
                blankToNull(texts[2]), blankToNull(texts[3]), date(texts[4]));
    }

    @Override
    Message label() {
        return Message.of("edit.nodes", String.valueOf(project().name()));
    }
}
