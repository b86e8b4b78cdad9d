package id.teladan.bench;

import id.teladan.platform.Ids;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;

/** A tablet that hands in one sheet after the other. */
final class HttpSheets implements Workers.Work {

  private final BareHttp http;
  private final BlockingQueue<SheetsField.Sheet> sheets;
  private final List<SheetAnswers.Given> answers;

  HttpSheets(
      BareHttp http, BlockingQueue<SheetsField.Sheet> sheets, List<SheetAnswers.Given> answers) {
    this.http = http;
    this.sheets = sheets;
    this.answers = answers;
  }

  @Override
  public boolean next() throws IOException {
    SheetsField.Sheet sheet = sheets.poll();
    if (sheet == null) {
      return false;
    }
    String path = "/api/v1/sheets/" + sheet.id();
    BareHttp.Answer added = http.post(path + "/operations", operations());
    if (added.status() != 200 || added.body().contains("REFUSED")) {
      throw new IOException(added.status() + " " + added.body());
    }
    int at = added.body().lastIndexOf("\"stateHash\":\"") + 13;
    String stateHash = added.body().substring(at, at + 64);
    BareHttp.Answer submitted =
        http.post(path + "/submission", "{\"stateHash\":\"" + stateHash + "\"}");
    if (submitted.status() != 201) {
      throw new IOException(submitted.status() + " " + submitted.body());
    }
    return true;
  }

  private String operations() {
    StringBuilder body = new StringBuilder(12_000).append("{\"operations\":[");
    for (int i = 0; i < answers.size(); i++) {
      SheetAnswers.Given answer = answers.get(i);
      body.append(i == 0 ? "" : ",")
          .append("{\"id\":\"")
          .append(Ids.next())
          .append("\",\"item\":\"")
          .append(answer.item())
          .append("\",\"value\":")
          .append(answer.value())
          .append(",\"note\":null,\"at\":\"2026-08-14T02:30:00.000Z\",\"device\":\"tablet-01\"")
          .append(",\"counter\":")
          .append(i + 1)
          .append('}');
    }
    return body.append("]}").toString();
  }

  @Override
  public void close() throws IOException {
    http.close();
  }
}
