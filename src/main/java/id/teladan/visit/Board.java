package id.teladan.visit;

import id.teladan.competition.Competition;
import id.teladan.platform.Cursor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * One page of a competition's entries with their visits and sheets, and the numbers of the whole.
 *
 * @param entries each with its rows, at least one
 */
record Board(Listing<List<BoardRow>> entries, BoardCounts counts) {

  /** The day that entries without a visit are sorted by. */
  private static final String NEVER = "9999-12-31";

  /** Leads to the first entry without a visit. */
  static final String UNPLANNED =
      new Cursor(List.of(NEVER, "", "00000000-0000-0000-0000-000000000000")).encode();

  static Board read(Jdbi jdbi, Competition competition, LocalDate today, PageParams page) {
    return jdbi.withExtension(
        BoardDao.class,
        dao -> {
          List<BoardRow> rows =
              dao.list(
                  competition.id(),
                  page.afterDay(0),
                  page.afterValue(1),
                  page.afterId(2),
                  page.limitPlusOne());
          List<List<BoardRow>> groups =
              List.copyOf(
                  rows.stream()
                      .collect(
                          Collectors.groupingBy(
                              BoardRow::entryId, LinkedHashMap::new, Collectors.toList()))
                      .values());
          return new Board(page.listing(groups, Board::sortKey), counts(dao, competition, today));
        });
  }

  /** The numbers alone, for whoever keeps looking at them. */
  static BoardCounts counts(Jdbi jdbi, Competition competition, LocalDate today) {
    return jdbi.withExtension(BoardDao.class, dao -> counts(dao, competition, today));
  }

  private static BoardCounts counts(BoardDao dao, Competition competition, LocalDate today) {
    return dao.count(competition.id(), competition.judges(), today);
  }

  /** Whether entries without a visit are all on later pages. */
  boolean endsBeforeTheUnplanned() {
    List<List<BoardRow>> shown = entries.items();
    return entries.next() != null
        && counts.planned() < counts.entries()
        && shown.get(shown.size() - 1).get(0).visitId() != null;
  }

  /** Its first row is of its first visit. */
  private static List<String> sortKey(List<BoardRow> entry) {
    BoardRow first = entry.get(0);
    return List.of(
        Objects.toString(first.scheduledOn(), NEVER),
        first.entryName(),
        first.entryId().toString());
  }
}
