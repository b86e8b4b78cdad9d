// One person's documents on this tablet, sealed: the visits with their instruments, the sheets begun
// here, and the portal's log of each sheet as it was last read.

import { get, list, writeFor } from "./database.js";
import { seal, unseal } from "./vault.js";

const place = (username, kind, id) => `documents/${username}/${kind}/${id}`;

export class Drawer {
  /** @param {Person} person whose vault is open */
  constructor(person) {
    this.person = person;
    this.username = person.username;
    this.key = person.key;
  }

  /** @param {object} open what may be read without the key */
  async put(kind, id, value, open = {}) {
    const sealed = await seal(this.key, value, place(this.username, kind, id));
    const document = { ...open, username: this.username, kind, id, bytes: sealed.data.length, ...sealed };
    await writeFor(this.person, ["documents"], ({ documents }) => documents.put(document));
  }

  /** @returns {Promise<any>} undefined when there is none */
  async get(kind, id) {
    const document = await get("documents", [this.username, kind, id]);
    return document && unseal(this.key, document, place(this.username, kind, id));
  }

  /**
   * Those of a kind, in the order of their ids.
   *
   * @param {(open: object) => boolean} wanted by what may be read without the key
   */
  async list(kind, wanted = () => true) {
    const range = IDBKeyRange.bound([this.username, kind], [this.username, kind, []]);
    const documents = (await list("documents", null, range)).filter(wanted);
    return Promise.all(
      documents.map((document) => unseal(this.key, document, place(this.username, kind, document.id))),
    );
  }
}
