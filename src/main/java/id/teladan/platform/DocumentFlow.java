package id.teladan.platform;

import id.teladan.platform.DocumentPage.Box;
import id.teladan.platform.DocumentPage.Style;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Text and tables that run down a paper and on to the next page where one is full. Draws through
 * {@link DocumentPage}, so whatever a person typed is wrapped, never clipped.
 */
public final class DocumentFlow {

  public static final Style BODY = new Style(Typeface.SANS, 10, Color.BLACK);
  public static final Style BOLD = new Style(Typeface.SANS_BOLD, 10, Color.BLACK);
  public static final Style SMALL = new Style(Typeface.SANS, 8.5f, Color.BLACK);
  private static final Style TABLE_HEAD = new Style(Typeface.SANS_BOLD, 8.5f, Color.BLACK);
  private static final Style FOOTER = new Style(Typeface.SANS, 8, Color.DARK_GRAY);
  private static final Color LINE = new Color(120, 120, 120);
  private static final Color SHADE = new Color(235, 240, 237);
  private static final float LEADING = 1.35f;
  private static final float CELL_PADDING = 3;
  private static final float SIGNATURE = 75;

  private final Document document;
  private final PDRectangle size;
  private final float margin;
  private final List<DocumentPage> pages = new ArrayList<>();
  private DocumentPage page;
  private float y;

  public DocumentFlow(Document document, PDRectangle size, float margin) {
    this.document = document;
    this.size = size;
    this.margin = margin;
    this.page = document.addPage(size);
    this.pages.add(page);
    this.y = size.getHeight() - margin;
  }

  /** A column of a table: its title, its share of the width, and which side its text stands on. */
  public record Column(String title, float share, Side side) {}

  /** Where the text of a column stands. */
  public enum Side {
    LEFT,
    RIGHT
  }

  public float width() {
    return size.getWidth() - 2 * margin;
  }

  public void gap(float points) {
    y -= points;
  }

  public void centered(Style style, String text) {
    for (String line : document.fonts().wrap(style.typeface(), style.size(), width(), text)) {
      advance(style);
      page.centered(style, size.getWidth() / 2, y, line);
    }
  }

  public void paragraph(Style style, String text) {
    for (String line : document.fonts().wrap(style.typeface(), style.size(), width(), text)) {
      advance(style);
      page.text(style, margin, y, line);
    }
  }

  /** A line over the whole width. */
  public void rule() {
    y -= 6;
    page.rule(Color.BLACK, 1.2f, new Box(margin, y, width(), 0));
  }

  /** A label with its value beside it, wrapped under itself. */
  public void field(String label, String value) {
    float indent = 130;
    List<String> lines =
        document.fonts().wrap(BODY.typeface(), BODY.size(), width() - indent - 10, value);
    for (int i = 0; i < lines.size(); i++) {
      advance(BODY);
      if (i == 0) {
        page.text(BODY, margin, y, label);
        page.text(BODY, margin + indent, y, ":");
      }
      page.text(BODY, margin + indent + 10, y, lines.get(i));
    }
  }

  /** Turns the page unless so much is left, so that what follows stays together. */
  public void keep(float height) {
    if (y - height < margin) {
      turn();
    }
  }

  /** A table whose head is repeated on each page it reaches. */
  public void table(List<Column> columns, List<List<String>> rows) {
    List<String> titles = columns.stream().map(Column::title).toList();
    List<Cell> head = cells(columns, titles, TABLE_HEAD);
    keep(60);
    row(head, TABLE_HEAD);
    for (List<String> texts : rows) {
      List<Cell> cells = cells(columns, texts, SMALL);
      if (y - heightOf(cells, SMALL) < margin) {
        turn();
        row(head, TABLE_HEAD);
      }
      row(cells, SMALL);
    }
  }

  /** How much the places to sign take. */
  public static float heightOfSignatures(int count) {
    int rows = (count + 1) / 2;
    return SIGNATURE * rows;
  }

  /** Places to sign, two beside each other, each with a line and what stands under it. */
  public void signatures(List<String> names) {
    float half = width() / 2;
    for (int i = 0; i < names.size(); i += 2) {
      keep(SIGNATURE);
      y -= 60;
      for (int side = 0; side < 2 && i + side < names.size(); side++) {
        float x = margin + side * half;
        page.rule(LINE, 0.7f, new Box(x, y, half - 30, 0));
        page.text(SMALL, x, y - 12, names.get(i + side));
      }
      y -= 15;
    }
  }

  /** Writes the text and the number of the page at the foot of every page. Call it last. */
  public void footers(String text) {
    for (int i = 0; i < pages.size(); i++) {
      DocumentPage each = pages.get(i);
      each.text(FOOTER, margin, margin / 2, text);
      each.rightAligned(
          FOOTER,
          size.getWidth() - margin,
          margin / 2,
          "Halaman %d dari %d".formatted(i + 1, pages.size()));
    }
  }

  private void advance(Style style) {
    float height = style.size() * LEADING;
    keep(height);
    y -= height;
  }

  private void turn() {
    page = document.addPage(size);
    pages.add(page);
    y = size.getHeight() - margin;
  }

  /** A cell with its text broken into the lines that fit it. */
  private record Cell(Side side, float width, List<String> lines) {}

  private List<Cell> cells(List<Column> columns, List<String> texts, Style style) {
    float total = (float) columns.stream().mapToDouble(Column::share).sum();
    List<Cell> cells = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      float width = width() * column.share() / total;
      float inside = width - 2 * CELL_PADDING;
      List<String> lines =
          document.fonts().wrap(style.typeface(), style.size(), inside, texts.get(i));
      cells.add(new Cell(column.side(), width, lines));
    }
    return cells;
  }

  private static float heightOf(List<Cell> cells, Style style) {
    int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
    return most * style.size() * LEADING + 2 * CELL_PADDING;
  }

  private void row(List<Cell> cells, Style style) {
    float height = heightOf(cells, style);
    float x = margin;
    for (Cell cell : cells) {
      Box box = new Box(x, y - height, cell.width(), height);
      if (style.equals(TABLE_HEAD)) {
        page.fill(SHADE, box);
      }
      page.frame(LINE, 0.4f, box);
      text(cell, x, style);
      x += cell.width();
    }
    y -= height;
  }

  private void text(Cell cell, float x, Style style) {
    float line = y - CELL_PADDING;
    for (String text : cell.lines()) {
      line -= style.size() * LEADING;
      float baseline = line + style.size() * (LEADING - 1);
      if (cell.side() == Side.RIGHT) {
        page.rightAligned(style, x + cell.width() - CELL_PADDING, baseline, text);
      } else {
        page.text(style, x + CELL_PADDING, baseline, text);
      }
    }
  }
}
