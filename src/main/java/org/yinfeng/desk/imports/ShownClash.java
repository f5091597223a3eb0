package org.yinfeng.desk.imports;

/**
 * A cell of a returned pack that both sides changed, in words.
 *
 * @param sent what the pack was sent with, empty for blank
 * @param ours what the ledger holds now
 * @param theirs what came back
 * @param takesTheirs whether what came back is to be taken
 */
public record ShownClash(String sent, String ours, String theirs, boolean takesTheirs) {
}
