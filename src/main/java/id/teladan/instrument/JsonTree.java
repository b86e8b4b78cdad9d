package id.teladan.instrument;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON and keeps the lines, which a data binding would lose. */
final class JsonTree {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DocumentReader.DEEPEST)
                  .maxNumberLength(50)
                  .build())
          .build();

  private JsonTree() {}

  static Tree read(String text) throws UnreadableDocument {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        throw new UnreadableDocument(1, "Dokumen kosong.");
      }
      Tree tree = value(parser);
      if (parser.nextToken() != null) {
        throw new UnreadableDocument(line(parser), "Ada isi lain sesudah dokumen berakhir.");
      }
      return tree;
    } catch (StreamConstraintsException e) {
      throw new UnreadableDocument(
          lineOf(e), "Dokumen bertingkat terlalu dalam, atau memuat angka yang terlalu panjang.");
    } catch (JsonProcessingException e) {
      throw SyntaxWords.of(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tree value(JsonParser parser) throws IOException {
    int line = line(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> branch(parser, line);
      case START_ARRAY -> row(parser, line);
      case VALUE_STRING -> new Tree.Leaf(line, Tree.Type.TEXT, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Tree.Leaf(line, Tree.Type.NUMBER, parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> new Tree.Leaf(line, Tree.Type.FLAG, parser.getText());
      case VALUE_NULL -> new Tree.Leaf(line, Tree.Type.NOTHING, "");
      default -> throw new AssertionError(parser.currentToken());
    };
  }

  private static Tree branch(JsonParser parser, int line) throws IOException {
    List<Tree.Member> members = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      int at = line(parser);
      String name = parser.currentName();
      JsonToken unused = parser.nextToken();
      members.add(new Tree.Member(at, name, value(parser)));
    }
    return new Tree.Branch(line, members);
  }

  private static Tree row(JsonParser parser, int line) throws IOException {
    List<Tree> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser));
    }
    return new Tree.Row(line, elements);
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private static int lineOf(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }
}
