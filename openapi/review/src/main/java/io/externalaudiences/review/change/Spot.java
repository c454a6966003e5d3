package io.externalaudiences.review.change;

/**
 * A place in one of the files of the contract.
 *
 * @param file the file's name, relative to the contract's folder
 * @param pointer the JSON pointer in it; in the list of requirements, the id of one
 * @param line the line in the later version, or of what is left there of the place; from 1 on
 */
public record Spot(String file, String pointer, int line) {}
