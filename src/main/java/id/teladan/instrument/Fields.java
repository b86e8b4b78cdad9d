package id.teladan.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * The fields of one object of a document. Each reading notes what is wrong and goes on with a
 * harmless value, so that one fault never hides another.
 */
final class Fields {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final int LONGEST_NUMBER = 20;

  private final int line;
  private final String path;
  private final Faults faults;
  private final Map<String, Tree.Member> members = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();

  private Fields(int line, String path, Faults faults) {
    this.line = line;
    this.path = path;
    this.faults = faults;
  }

  static Fields of(Tree tree, String path, Faults faults) {
    Fields fields = new Fields(tree.line(), path, faults);
    if (tree instanceof Tree.Branch branch) {
      branch.members().forEach(fields::take);
    } else {
      faults.add(tree.line(), path, "Harus berupa kumpulan isian bernama.");
    }
    return fields;
  }

  private void take(Tree.Member member) {
    if (members.putIfAbsent(member.name(), member) != null) {
      faults.add(member.line(), path(member.name()), "Isian ini ditulis dua kali.");
    }
  }

  String path(String name) {
    String shown = name.length() <= 60 ? name : name.substring(0, 60) + "…";
    return path.isEmpty() ? shown : path + "." + shown;
  }

  /** The line of a field, or of the object where the field is missing. */
  int line(String name) {
    Tree.Member member = members.get(name);
    return member == null ? line : member.line();
  }

  boolean has(String name) {
    return find(name).isPresent();
  }

  void fault(String name, String reason) {
    faults.add(line(name), path(name), reason);
  }

  /** Letters, digits, dot, dash and underscore: fit for an address and a column heading. */
  String code(String name, int longest) {
    String code = text(name, longest);
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      fault(name, "Kode hanya boleh memuat huruf, angka, titik, “-” dan “_”.");
    }
    return code;
  }

  String text(String name, int longest) {
    Optional<Tree> value = find(name);
    if (value.isEmpty()) {
      fault(name, "Wajib diisi.");
      return "";
    }
    return text(value.get(), path(name), longest);
  }

  Optional<String> optionalText(String name, int longest) {
    return find(name)
        .filter(tree -> !(tree instanceof Tree.Leaf leaf && leaf.text().isEmpty()))
        .map(tree -> text(tree, path(name), longest));
  }

  private String text(Tree tree, String at, int longest) {
    if (!(tree instanceof Tree.Leaf leaf) || leaf.type() != Tree.Type.TEXT) {
      faults.add(tree.line(), at, "Harus berupa teks. Angka dan ya/tidak perlu tanda kutip.");
      return "";
    }
    String text = leaf.text().strip();
    Texts.problem(text, longest).ifPresent(reason -> faults.add(tree.line(), at, reason));
    return text;
  }

  /** A number; zero where it is missing or wrong. */
  BigDecimal number(String name) {
    return requiredNumber(name).orElse(BigDecimal.ZERO);
  }

  /** A number; empty where it is missing or wrong, which is said. */
  Optional<BigDecimal> requiredNumber(String name) {
    Optional<BigDecimal> number = optionalNumber(name);
    if (!has(name)) {
      fault(name, "Wajib diisi dengan angka.");
    }
    return number;
  }

  Optional<BigDecimal> optionalNumber(String name) {
    return find(name).flatMap(tree -> number(tree, path(name)));
  }

  private Optional<BigDecimal> number(Tree tree, String at) {
    if (!(tree instanceof Tree.Leaf leaf) || leaf.type() != Tree.Type.NUMBER) {
      faults.add(
          tree.line(), at, "Harus berupa angka; pecahan ditulis dengan titik, misalnya 2.5.");
      return Optional.empty();
    }
    BigDecimal number = leaf.text().length() > LONGEST_NUMBER ? null : new BigDecimal(leaf.text());
    if (number == null || Math.abs(number.scale()) > 12 || number.precision() > 15) {
      faults.add(tree.line(), at, "Angka ini terlalu besar atau terlalu rinci.");
      return Optional.empty();
    }
    BigDecimal plain = number.stripTrailingZeros();
    return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
  }

  private Optional<Integer> integer(Tree tree, String at) {
    Optional<BigDecimal> number = number(tree, at);
    if (number.isPresent()
        && (number.get().scale() > 0 || number.get().abs().compareTo(BigDecimal.TEN.pow(6)) > 0)) {
      faults.add(tree.line(), at, "Harus bilangan bulat.");
      return Optional.empty();
    }
    return number.map(BigDecimal::intValueExact);
  }

  Optional<Integer> integer(String name) {
    return find(name).flatMap(tree -> integer(tree, path(name)));
  }

  boolean flag(String name) {
    Optional<Tree> value = find(name);
    if (value.isEmpty()) {
      return false;
    }
    if (value.get() instanceof Tree.Leaf leaf && leaf.type() == Tree.Type.FLAG) {
      return leaf.text().equals("true");
    }
    fault(name, "Harus true atau false.");
    return false;
  }

  <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    return find(name).flatMap(tree -> choice(tree, path(name), type));
  }

  <E extends Enum<E>> E required(String name, Class<E> type) {
    if (find(name).isEmpty()) {
      fault(name, "Wajib diisi: " + names(type) + ".");
    }
    return choice(name, type).orElse(type.getEnumConstants()[0]);
  }

  private <E extends Enum<E>> Optional<E> choice(Tree tree, String at, Class<E> type) {
    Optional<E> constant =
        tree instanceof Tree.Leaf leaf && leaf.type() == Tree.Type.TEXT
            ? Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(leaf.text()))
                .findFirst()
            : Optional.empty();
    if (constant.isEmpty()) {
      faults.add(tree.line(), at, "Pilih salah satu: " + names(type) + ".");
    }
    return constant;
  }

  private static String names(Class<? extends Enum<?>> type) {
    return String.join(
        ", ", Arrays.stream(type.getEnumConstants()).map(constant -> constant.name()).toList());
  }

  List<String> texts(String name, int most, int longest) {
    return list(name, most, (tree, at) -> text(tree, at, longest));
  }

  List<Integer> integers(String name, int most) {
    return list(name, most, this::integer).stream().flatMap(Optional::stream).toList();
  }

  <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
    return list(name, type.getEnumConstants().length, (tree, at) -> choice(tree, at, type)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** The elements of a list, each read with its path; none where the list is missing. */
  <T> List<T> list(String name, int most, BiFunction<Tree, String, T> reader) {
    Optional<Tree> value = find(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof Tree.Row row)) {
      fault(name, "Harus berupa daftar.");
      return List.of();
    }
    if (row.elements().size() > most) {
      fault(name, "Paling banyak %d, di sini %d.".formatted(most, row.elements().size()));
      return List.of();
    }
    List<T> read = new ArrayList<>();
    for (int index = 0; index < row.elements().size(); index++) {
      read.add(reader.apply(row.elements().get(index), path(name) + "[" + index + "]"));
    }
    return read;
  }

  /** Notes every field that nobody asked for: a typing error is never silence. */
  void refuseOthers(String... ignored) {
    members.values().stream()
        .filter(member -> !asked.contains(member.name()))
        .filter(member -> !List.of(ignored).contains(member.name()))
        .forEach(member -> fault(member.name(), "Isian ini tidak dikenal."));
  }

  private Optional<Tree> find(String name) {
    asked.add(name);
    Tree.Member member = members.get(name);
    return member == null || member.value().isNothing()
        ? Optional.empty()
        : Optional.of(member.value());
  }
}
