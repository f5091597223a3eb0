package org.yinfeng.store;

import java.util.ArrayList;
import java.util.List;
import org.yinfeng.ledger.Change;
import org.yinfeng.project.Entry;

/**
 * Entries that an edit adds to one page, made ready for the tables away from the database: encoded once, and from these bytes
 * the page, the blocks of the history and the digest.
 *
 * @param place the place of the first in the edit
 * @param page the page's bytes; null where the page may hold other entries already, or one of these is too large for it
 */
record Additions(int place, List<Step> steps, List<String> keys, StateDigest state, List<ChangeBlock.Packed> blocks, byte[] page) {
    /**
     * @param count how many; all their ids must fall into one page
     * @param firstId the id that the first is given
     * @param fresh whether nothing is stored in the page yet
     */
    static Additions of(List<Change> changes, int place, int count, long firstId, boolean fresh, EntryCodec codec) {
        List<Step> steps = new ArrayList<>(count);
        List<String> keys = new ArrayList<>(count);
        List<ChangeBlock.Packed> blocks = new ArrayList<>(2);
        StateDigest state = new StateDigest();
        ChangeBlock block = new ChangeBlock();
        for (int at = 0; at < count; at++) {
            Entry entry = changes.get(place + at).after();
            Image image = codec.encode(entry.withIdentity(firstId + at, entry.version() + 1));
            Step step = new Step(null, image);
            steps.add(step);
            keys.add(entry.key());
            state.add(image);
            block.add(step);
            if (block.isFull()) {
                blocks.add(block.take());
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block.take());
        }
        return new Additions(place, steps, keys, state, blocks, fresh ? Entries.pack(steps) : null);
    }
}
