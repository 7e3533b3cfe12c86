/** Adapters of OpenNLP: what is learnt from examples rather than written as a rule. */
@NullMarked
package vn.giaoviec.extractor.nlp;

import org.jspecify.annotations.NullMarked;
