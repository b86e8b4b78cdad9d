package id.teladan.need;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A follow-up as a trainer would write it about a judged Posyandu. */
final class FollowUpNote {

  private FollowUpNote() {}

  static ObjectNode of(Judged judged) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("posyanduId", judged.posyandu.toString())
        .put("obstacle", "Timbangan tidak dinolkan sebelum dipakai")
        .put("solution", "Kader memeriksa titik nol bersama bidan")
        .put("action", "Latihan menimbang pada hari buka berikutnya")
        .put("owner", "Bidan desa")
        .put("dueOn", "2027-10-13");
  }
}
