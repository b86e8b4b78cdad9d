package id.teladan.instrument;

import java.util.List;

/** A document as written, JSON or YAML alike: values with the line each stands on. */
sealed interface Tree {

  int line();

  /** Named values, in the order written; a name may wrongly stand there twice. */
  record Branch(int line, List<Member> members) implements Tree {}

  record Member(int line, String name, Tree value) {}

  record Row(int line, List<Tree> elements) implements Tree {}

  record Leaf(int line, Type type, String text) implements Tree {}

  enum Type {
    TEXT,
    NUMBER,
    FLAG,
    NOTHING
  }

  default boolean isNothing() {
    return this instanceof Leaf leaf && leaf.type() == Type.NOTHING;
  }
}
