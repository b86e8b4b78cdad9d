package id.teladan.demo;

import id.teladan.kader.KaderId;
import id.teladan.posyandu.PosyanduId;
import id.teladan.puskesmas.PuskesmasId;
import java.util.List;

/** One office's registers, once they are made. */
record DemoOffice(PuskesmasId puskesmas, List<Post> posts) {

  DemoOffice {
    posts = List.copyOf(posts);
  }

  /** A posyandu with its kader. */
  record Post(PosyanduId id, String name, List<KaderId> kader) {}

  KaderId firstKader() {
    return posts.get(0).kader().get(0);
  }
}
