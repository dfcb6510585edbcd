// Included before every source of the SQLite addon when it is built for Node-API 9.
//
// From Node-API 10 on, a reference may point to any value. Before, only to an object, a function
// or a symbol. The addon keeps references to strings, so here such a value is put into an array of
// one element, the array carries a mark, and whoever asks for the value gets the element.
#ifndef CLOCHE_BOXED_REFERENCES_H
#define CLOCHE_BOXED_REFERENCES_H

#include <node_api.h>

static const napi_type_tag cloche_box_mark = {0x6d1f0b8e52a947c3ULL, 0x9b34e7d80c6a15f2ULL};

static inline bool cloche_may_be_referenced(napi_valuetype type) {
  return type == napi_object || type == napi_function || type == napi_symbol ||
         type == napi_external;
}

static inline napi_status cloche_create_reference(napi_env env, napi_value value,
                                                  uint32_t count, napi_ref* result) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  if (cloche_may_be_referenced(type)) return napi_create_reference(env, value, count, result);

  napi_value box;
  status = napi_create_array_with_length(env, 1, &box);
  if (status == napi_ok) status = napi_type_tag_object(env, box, &cloche_box_mark);
  if (status == napi_ok) status = napi_set_element(env, box, 0, value);
  return status == napi_ok ? napi_create_reference(env, box, count, result) : status;
}

static inline napi_status cloche_get_reference_value(napi_env env, napi_ref reference,
                                                     napi_value* result) {
  napi_status status = napi_get_reference_value(env, reference, result);
  if (status != napi_ok || *result == nullptr) return status;

  napi_valuetype type;
  status = napi_typeof(env, *result, &type);
  if (status != napi_ok || type != napi_object) return status;
  bool is_box = false;
  status = napi_check_object_type_tag(env, *result, &cloche_box_mark, &is_box);
  if (status != napi_ok || !is_box) return status;
  return napi_get_element(env, *result, 0, result);
}

#define napi_create_reference cloche_create_reference
#define napi_get_reference_value cloche_get_reference_value

#endif
