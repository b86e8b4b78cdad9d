package id.teladan.demo;

import id.teladan.demo.DemoOffice.Post;
import id.teladan.need.FollowUpStatus;
import id.teladan.need.NewFollowUp;
import id.teladan.platform.Actor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was agreed on the spot with a few Posyandu: under way, to come, late, and done. */
final class DemoFollowUps {

  private final DemoServices services;
  private final LocalDate today;

  DemoFollowUps(DemoServices services, LocalDate today) {
    this.services = services;
    this.today = today;
  }

  void make(DemoOffice office) {
    List<Post> posts = office.posts();
    note(
        posts.get(0),
        new Agreement(
            "D2",
            "Timbangan tidak dinolkan sebelum dipakai.",
            "Kader memeriksa titik nol bersama bidan.",
            "Latihan menimbang pada hari buka berikutnya.",
            "Bidan desa"),
        today.plusDays(36),
        FollowUpStatus.IN_PROGRESS);
    note(
        posts.get(1),
        new Agreement(
            "C2",
            "Tensimeter rusak dan pita LiLA hilang.",
            "Meminjam dari pustu sampai ada yang baru.",
            "Mengusulkan alat dalam rencana kerja desa.",
            "Ketua Posyandu"),
        today.plusDays(150),
        FollowUpStatus.OPEN);
    note(
        posts.get(2),
        new Agreement(
            "E3",
            "Tanda bahaya pada kunjungan rumah tidak dilaporkan.",
            "Nomor pustu ditempel di buku kader.",
            "Memeriksa catatan kunjungan dua minggu terakhir.",
            "Koordinator kader"),
        today.minusDays(5),
        FollowUpStatus.OPEN);
    note(
        posts.get(3),
        new Agreement(
            null,
            "Ruang tunggu terlalu sempit.",
            "Memakai teras balai desa.",
            "Meminta izin kepada kepala desa.",
            "Ketua Posyandu"),
        today.minusDays(8),
        FollowUpStatus.DONE);
  }

  /** What went wrong, what to do about it, and who does it. */
  private record Agreement(
      @Nullable String item, String obstacle, String solution, String action, String owner) {}

  private void note(Post post, Agreement agreed, LocalDate dueOn, FollowUpStatus status) {
    NewFollowUp request =
        new NewFollowUp(
            null,
            post.id().value(),
            null,
            agreed.item(),
            agreed.obstacle(),
            agreed.solution(),
            agreed.action(),
            agreed.owner(),
            "E3".equals(agreed.item()),
            dueOn,
            null,
            null,
            status);
    var saved = services.followUps().create(Actor.SYSTEM, request);
    assert saved.created();
  }
}
