# SPDX-FileCopyrightText: Galley contributors
# SPDX-License-Identifier: Apache-2.0
# One place for the compile rules that every Galley target obeys.
add_library(galley_options INTERFACE)
target_compile_features(galley_options INTERFACE cxx_std_20)
target_compile_options(galley_options INTERFACE -Wall -Wextra -Wpedantic $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local> -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-qual -Wold-style-cast)
target_compile_definitions(galley_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(galley_options INTERFACE ${CMAKE_SOURCE_DIR})

option(GALLEY_WERROR "Treat warnings as errors" OFF)
option(GALLEY_FUZZERS "Build the libFuzzer targets (clang only)" OFF)
set(GALLEY_SANITIZE "" CACHE STRING "Comma list for -fsanitize=, e.g. address,undefined")
if(GALLEY_WERROR)
    target_compile_options(galley_options INTERFACE -Werror)
endif()
if(GALLEY_SANITIZE)
    target_compile_options(galley_options INTERFACE -fsanitize=${GALLEY_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(galley_options INTERFACE -fsanitize=${GALLEY_SANITIZE})
endif()

# galley_add_module(extract SOURCES a.cpp a.h LIBS galley::domain PkgConfig::gumbo)
# One static library per folder, galley_extract, alias galley::extract. LIBS are public: they are also the layer's rule,
# since a header of a module that is not linked can be found but its functions cannot.
function(galley_add_module name)
    cmake_parse_arguments(arg "" "" "SOURCES;LIBS;PRIVATE_LIBS" ${ARGN})
    add_library(galley_${name} STATIC ${arg_SOURCES})
    add_library(galley::${name} ALIAS galley_${name})
    target_link_libraries(galley_${name} PRIVATE galley_options ${arg_PRIVATE_LIBS} PUBLIC ${arg_LIBS})
    set_property(GLOBAL APPEND PROPERTY GALLEY_MODULES galley_${name})
endfunction()

# galley_add_test(tst_span LIBS galley::domain) builds tst_span.cpp beside the CMakeLists that says so.
# GUI: runs offscreen under the label gui. RESOURCES: links resources/ (SQL, tagset, icons, samples).
function(galley_add_test name)
    cmake_parse_arguments(arg "GUI;SLOW;RESOURCES" "" "LIBS;SOURCES" ${ARGN})
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE galley_options Qt6::Test ${arg_LIBS})
    if(arg_RESOURCES)
        target_link_libraries(${name} PRIVATE galley_resources)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set(label unit)
    if(arg_GUI)
        set(label gui)
    endif()
    if(arg_SLOW)
        list(APPEND label slow)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT 120 LABELS "${label}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_SCALE_FACTOR=1;XDG_RUNTIME_DIR=${CMAKE_CURRENT_BINARY_DIR};XDG_CONFIG_HOME=${CMAKE_CURRENT_BINARY_DIR}/config;XDG_DATA_HOME=${CMAKE_CURRENT_BINARY_DIR}/data")
endfunction()
