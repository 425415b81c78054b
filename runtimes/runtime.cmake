# athanor_runtime(NAME [FILES file-or-folder...] [PROGRAMS target...])
#
# Puts a runtime where the server looks for it: <folder of the binary>/runtimes/NAME/manifest.json, the FILES beside it (folders whole,
# modes kept), the PROGRAMS in bin/. The whole folder is bound read-only into sandboxes as /opt/athanor/runtime, so nothing in it may
# refer to the build or source tree.
include_guard(GLOBAL)

function(athanor_runtime name)
    cmake_parse_arguments(runtime "" "" "FILES;PROGRAMS" ${ARGN})
    set(folder ${CMAKE_BINARY_DIR}/runtimes/${name})

    set(sources ${CMAKE_CURRENT_SOURCE_DIR}/manifest.json)
    foreach(entry ${runtime_FILES})
        set(path ${CMAKE_CURRENT_SOURCE_DIR}/${entry})
        if(IS_DIRECTORY ${path})
            file(GLOB_RECURSE found CONFIGURE_DEPENDS ${path}/*)
            list(FILTER found EXCLUDE REGEX "/__pycache__/")
            list(APPEND sources ${found})
        else()
            list(APPEND sources ${path})
        endif()
    endforeach()

    set(copies)
    foreach(source ${sources})
        file(RELATIVE_PATH relative ${CMAKE_CURRENT_SOURCE_DIR} ${source})
        add_custom_command(OUTPUT ${folder}/${relative} DEPENDS ${source}
            COMMAND ${CMAKE_COMMAND} -E copy ${source} ${folder}/${relative} VERBATIM)
        list(APPEND copies ${folder}/${relative})
    endforeach()
    add_custom_target(runtime_${name} ALL DEPENDS ${copies})

    foreach(program ${runtime_PROGRAMS})
        set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${folder}/bin)
        add_dependencies(runtime_${name} ${program})
    endforeach()
endfunction()
