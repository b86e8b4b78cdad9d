package id.teladan.instrument;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Reads YAML as far as its nodes and no further: nothing is constructed, so no tag can do anything.
 * What a plain word means is decided here, by the few forms that JSON has too, lest {@code no}
 * become false and {@code 010} eight.
 */
final class YamlTree {

  /** Many times a large instrument; aliases that multiply soon pass it. */
  private static final int MOST_NODES = 50_000;

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?");

  private static final Set<Tag> PLAIN_TAGS =
      Set.of(
          Tag.STR,
          Tag.INT,
          Tag.FLOAT,
          Tag.BOOL,
          Tag.NULL,
          Tag.TIMESTAMP,
          Tag.MERGE,
          Tag.SEQ,
          Tag.MAP,
          new Tag(Tag.PREFIX + "value"));

  private final Faults faults;
  private final Set<Node> above = Collections.newSetFromMap(new IdentityHashMap<>());
  private int nodes;

  private YamlTree(Faults faults) {
    this.faults = faults;
  }

  static Tree read(String text, Faults faults) throws UnreadableDocument {
    try {
      Node root = yaml().compose(new StringReader(text));
      if (root == null) {
        throw new UnreadableDocument(1, "Dokumen kosong.");
      }
      return new YamlTree(faults).convert(root, "");
    } catch (MarkedYAMLException e) {
      throw SyntaxWords.of(e);
    } catch (YAMLException e) {
      throw SyntaxWords.of(e, text);
    }
  }

  private static Yaml yaml() {
    LoaderOptions limits = new LoaderOptions();
    limits.setNestingDepthLimit(DocumentReader.DEEPEST);
    limits.setCodePointLimit(DocumentReader.LONGEST);
    limits.setMaxAliasesForCollections(1_000);
    limits.setAllowRecursiveKeys(false);
    DumperOptions style = new DumperOptions();
    return new Yaml(new SafeConstructor(limits), new Representer(style), style, limits);
  }

  private Tree convert(Node node, String path) {
    int line = node.getStartMark().getLine() + 1;
    nodes++;
    if (nodes > MOST_NODES) {
      return refused(
          line, path, "Acuan (*) melipatgandakan isi dokumen terlalu banyak.", nodes - MOST_NODES);
    }
    if (above.contains(node)) {
      return refused(line, path, "Acuan (*) berputar: bagian ini memuat dirinya sendiri.", 1);
    }
    if (!PLAIN_TAGS.contains(node.getTag())) {
      return refused(line, path, "Tanda “!” di depan isian tidak diterima.", 1);
    }
    boolean unused = above.add(node);
    Tree tree = inside(node, line, path);
    unused = above.remove(node);
    return tree;
  }

  /** Says so once: where aliases multiply, every further node would repeat it. */
  private Tree refused(int line, String path, String reason, int time) {
    if (time == 1) {
      faults.add(line, path, reason);
    }
    return new Tree.Leaf(line, Tree.Type.NOTHING, "");
  }

  private Tree inside(Node node, int line, String path) {
    if (node instanceof MappingNode mapping) {
      return new Tree.Branch(
          line, mapping.getValue().stream().map(tuple -> member(tuple, path)).toList());
    }
    if (node instanceof SequenceNode sequence) {
      List<Tree> elements = new ArrayList<>();
      for (Node element : sequence.getValue()) {
        elements.add(convert(element, path + "[" + elements.size() + "]"));
      }
      return new Tree.Row(line, elements);
    }
    if (node instanceof ScalarNode scalar) {
      return leaf(scalar, line);
    }
    throw new AssertionError(node);
  }

  private Tree.Member member(NodeTuple tuple, String path) {
    int line = tuple.getKeyNode().getStartMark().getLine() + 1;
    if (tuple.getKeyNode() instanceof ScalarNode name) {
      String under = path.isEmpty() ? name.getValue() : path + "." + name.getValue();
      return new Tree.Member(line, name.getValue(), convert(tuple.getValueNode(), under));
    }
    return new Tree.Member(line, "?", refused(line, path, "Nama isian harus berupa teks.", 1));
  }

  private static Tree.Leaf leaf(ScalarNode scalar, int line) {
    String text = scalar.getValue();
    if (scalar.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN) {
      return new Tree.Leaf(line, Tree.Type.TEXT, text);
    }
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> new Tree.Leaf(line, Tree.Type.NOTHING, "");
      case "true", "True", "TRUE" -> new Tree.Leaf(line, Tree.Type.FLAG, "true");
      case "false", "False", "FALSE" -> new Tree.Leaf(line, Tree.Type.FLAG, "false");
      default ->
          new Tree.Leaf(
              line, NUMBER.matcher(text).matches() ? Tree.Type.NUMBER : Tree.Type.TEXT, text);
    };
  }
}
