/**
 * The units that a document names: which of the written forms mean the same body, told from the
 * document alone. Two bodies are never taken for one: what is not sure stays apart.
 */
package vn.giaoviec.extractor.unit.register;
