;; Products of packed blocks of doubles: 4 x 4 cells at once in eight registers of two.
;; Made into dense-kernel-module.ts by `npm run derive`; called from wasm-arithmetic.ts alone, which lays out the memory. The memory is given, so that threads share it.
(module
  (memory (import "env" "memory") 1 65536 shared)

  ;; Adds a panel of four rows times a panel of four columns to 4 x 4 cells.
  ;; A function of its own with one term a turn: compilers bring all loads of a turn to its head, and those of two terms already no longer fit into sixteen registers.
  (func $tile (param $left i32) (param $right i32) (param $inner i32) (param $at i32) (param $stride i32)
    (local $end i32) (local $row1 i32) (local $row2 i32) (local $row3 i32)
    (local $p v128) (local $q v128) (local $s v128)
    (local $c00 v128) (local $c01 v128) (local $c10 v128) (local $c11 v128) (local $c20 v128) (local $c21 v128) (local $c30 v128) (local $c31 v128)
    (local.set $row1 (i32.add (local.get $at) (local.get $stride)))
    (local.set $row2 (i32.add (local.get $row1) (local.get $stride)))
    (local.set $row3 (i32.add (local.get $row2) (local.get $stride)))
    ;; The cells are touched first, so that they have come when the sums are there.
    (drop (i32.load8_u (local.get $at)))
    (drop (i32.load8_u (local.get $row1)))
    (drop (i32.load8_u (local.get $row2)))
    (drop (i32.load8_u (local.get $row3)))
    (local.set $end (i32.add (local.get $left) (i32.shl (local.get $inner) (i32.const 5))))
    (loop $term
      (local.set $p (v128.load (local.get $right)))
      (local.set $q (v128.load offset=16 (local.get $right)))
      (local.set $s (v128.load64_splat (local.get $left)))
      (local.set $c00 (f64x2.add (local.get $c00) (f64x2.mul (local.get $s) (local.get $p))))
      (local.set $c01 (f64x2.add (local.get $c01) (f64x2.mul (local.get $s) (local.get $q))))
      (local.set $s (v128.load64_splat offset=8 (local.get $left)))
      (local.set $c10 (f64x2.add (local.get $c10) (f64x2.mul (local.get $s) (local.get $p))))
      (local.set $c11 (f64x2.add (local.get $c11) (f64x2.mul (local.get $s) (local.get $q))))
      (local.set $s (v128.load64_splat offset=16 (local.get $left)))
      (local.set $c20 (f64x2.add (local.get $c20) (f64x2.mul (local.get $s) (local.get $p))))
      (local.set $c21 (f64x2.add (local.get $c21) (f64x2.mul (local.get $s) (local.get $q))))
      (local.set $s (v128.load64_splat offset=24 (local.get $left)))
      (local.set $c30 (f64x2.add (local.get $c30) (f64x2.mul (local.get $s) (local.get $p))))
      (local.set $c31 (f64x2.add (local.get $c31) (f64x2.mul (local.get $s) (local.get $q))))
      (local.set $right (i32.add (local.get $right) (i32.const 32)))
      (local.set $left (i32.add (local.get $left) (i32.const 32)))
      (br_if $term (i32.lt_u (local.get $left) (local.get $end))))
    (v128.store (local.get $at) (f64x2.add (v128.load (local.get $at)) (local.get $c00)))
    (v128.store offset=16 (local.get $at) (f64x2.add (v128.load offset=16 (local.get $at)) (local.get $c01)))
    (v128.store (local.get $row1) (f64x2.add (v128.load (local.get $row1)) (local.get $c10)))
    (v128.store offset=16 (local.get $row1) (f64x2.add (v128.load offset=16 (local.get $row1)) (local.get $c11)))
    (v128.store (local.get $row2) (f64x2.add (v128.load (local.get $row2)) (local.get $c20)))
    (v128.store offset=16 (local.get $row2) (f64x2.add (v128.load offset=16 (local.get $row2)) (local.get $c21)))
    (v128.store (local.get $row3) (f64x2.add (v128.load (local.get $row3)) (local.get $c30)))
    (v128.store offset=16 (local.get $row3) (f64x2.add (v128.load offset=16 (local.get $row3)) (local.get $c31))))

  ;; C += A B. A: panels of 4 rows of $inner columns each; B: panels of 4 columns; C row-major, $stride bytes from row to row.
  ;; $rows and $columns are multiples of 4, $inner is at least 1. A panel of A stays in the first cache, B in the second, and C is gone through along its rows.
  (func (export "multiply") (param $rows i32) (param $columns i32) (param $inner i32) (param $c i32) (param $stride i32) (param $a i32) (param $b i32)
    (local $row i32) (local $column i32) (local $panel i32) (local $right i32) (local $at i32)
    (if (i32.or (i32.eqz (local.get $rows)) (i32.eqz (local.get $columns))) (then (return)))
    (local.set $panel (i32.shl (local.get $inner) (i32.const 5)))
    (loop $down
      (local.set $at (local.get $c))
      (local.set $right (local.get $b))
      (local.set $column (i32.const 0))
      (loop $across
        (call $tile (local.get $a) (local.get $right) (local.get $inner) (local.get $at) (local.get $stride))
        (local.set $right (i32.add (local.get $right) (local.get $panel)))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (local.set $column (i32.add (local.get $column) (i32.const 4)))
        (br_if $across (i32.lt_s (local.get $column) (local.get $columns))))
      (local.set $a (i32.add (local.get $a) (local.get $panel)))
      (local.set $c (i32.add (local.get $c) (i32.shl (local.get $stride) (i32.const 2))))
      (local.set $row (i32.add (local.get $row) (i32.const 4)))
      (br_if $down (i32.lt_s (local.get $row) (local.get $rows))))))
